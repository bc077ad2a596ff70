# Help is grouped, and names commands, flags and exit codes.
$ hone --help
hone sharpens interview answers before the date.

  hone drill --minutes 15   today's session
  hone import my-deck.toml  bring in a deck of your own

Every day
  drill  The daily session
  read   Read a deck through, with the answers
  test   A test with a score; the schedule stays
  due    What is due today
  undo   Take back the latest change

My material
  import     Bring in decks and history: TOML, CSV, Markdown, JSON, Anki
             packages
  export     Write decks and history: TOML, CSV, Markdown, JSON, Anki packages
  add        Write a note: pair, fact, basic, question or cloze
  edit       Change a note in your editor, or fields of it
  remove     Take notes or decks out; their history is kept
  cards      Find cards by field, number and word
  show       A card: question, answer, memory and history
  decks      List decks, switch them on and off, rename, move notes
  story      Your own stories: write, look at, hold against the questions
  bury       Hide cards until tomorrow
  unbury     Show buried cards again
  suspend    Take cards out until they are woken
  unsuspend  Wake suspended cards
  flag       Mark cards to look at later
  unflag     Take the mark away
  reset      Make cards new again; their history is kept
  move       Move the notes of a query's cards to another deck
  tag        Add tags to the notes of a query's cards, or remove them

The interview
  goal      The interview date and the minutes a day
  ready     How much you would recall, now and on the day
  plan      The days ahead and today's cards
  rehearse  Tell a story against the clock
  brief     One page for the eve: weakest cards, stories, summaries, pay
  debrief   After the interview: what was asked, and what was missing
  critique  Judge an answer by stated rules, with a fix for each finding
  why       Why a card is due when it is
  stats     What was done, what is ahead, what gets mixed up

Care
  next         The next card, for scripts
  grade        Record a rating for a card, for scripts
  answer       Answer a card that hone grades, for scripts
  check        Verify the store and its history
  backup       Write a copy of the store
  restore      Put a backup in the store's place
  completions  A script that completes hone's commands in your shell
  config       What is set, where that comes from, and setting it
  paths        Where the store, the config file and the backups are
  help         Help on a command or a topic

Flags, before or after the command
  -h, --help   Show help
  --version    Versions of hone and of SQLite
  --db PATH    The store to use
  --json       One JSON object on stdout
  --no-color   No colour
  -q, --quiet  Say nothing after a change
  --no-input   Never ask; what would be asked is a usage error

Exit codes: 0 done, 1 the answer is no, 2 wrong usage, 3 bad input, 4 store
trouble, 130 interrupted. `hone help COMMAND` says more about one, `hone help
TOPIC` about deck-format, formats, queries, keys, exit-codes. `hone` alone says
where you stand.
$ hone help
hone sharpens interview answers before the date.

  hone drill --minutes 15   today's session
  hone import my-deck.toml  bring in a deck of your own

Every day
  drill  The daily session
  read   Read a deck through, with the answers
  test   A test with a score; the schedule stays
  due    What is due today
  undo   Take back the latest change

My material
  import     Bring in decks and history: TOML, CSV, Markdown, JSON, Anki
             packages
  export     Write decks and history: TOML, CSV, Markdown, JSON, Anki packages
  add        Write a note: pair, fact, basic, question or cloze
  edit       Change a note in your editor, or fields of it
  remove     Take notes or decks out; their history is kept
  cards      Find cards by field, number and word
  show       A card: question, answer, memory and history
  decks      List decks, switch them on and off, rename, move notes
  story      Your own stories: write, look at, hold against the questions
  bury       Hide cards until tomorrow
  unbury     Show buried cards again
  suspend    Take cards out until they are woken
  unsuspend  Wake suspended cards
  flag       Mark cards to look at later
  unflag     Take the mark away
  reset      Make cards new again; their history is kept
  move       Move the notes of a query's cards to another deck
  tag        Add tags to the notes of a query's cards, or remove them

The interview
  goal      The interview date and the minutes a day
  ready     How much you would recall, now and on the day
  plan      The days ahead and today's cards
  rehearse  Tell a story against the clock
  brief     One page for the eve: weakest cards, stories, summaries, pay
  debrief   After the interview: what was asked, and what was missing
  critique  Judge an answer by stated rules, with a fix for each finding
  why       Why a card is due when it is
  stats     What was done, what is ahead, what gets mixed up

Care
  next         The next card, for scripts
  grade        Record a rating for a card, for scripts
  answer       Answer a card that hone grades, for scripts
  check        Verify the store and its history
  backup       Write a copy of the store
  restore      Put a backup in the store's place
  completions  A script that completes hone's commands in your shell
  config       What is set, where that comes from, and setting it
  paths        Where the store, the config file and the backups are
  help         Help on a command or a topic

Flags, before or after the command
  -h, --help   Show help
  --version    Versions of hone and of SQLite
  --db PATH    The store to use
  --json       One JSON object on stdout
  --no-color   No colour
  -q, --quiet  Say nothing after a change
  --no-input   Never ask; what would be asked is a usage error

Exit codes: 0 done, 1 the answer is no, 2 wrong usage, 3 bad input, 4 store
trouble, 130 interrupted. `hone help COMMAND` says more about one, `hone help
TOPIC` about deck-format, formats, queries, keys, exit-codes. `hone` alone says
where you stand.
