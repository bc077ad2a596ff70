// SPDX-License-Identifier: MIT
#include "cli/help_topics.hpp"

#include <array>

namespace hone {
namespace {

constexpr std::string_view deck_format =
    R"(A deck is one TOML file: a header, then one table for each note.

  [deck]
  id = "amazon"
  title = "Answers for the loop"
  tags = ["loop"]

  [[pair]]
  prompt = "Tell me about a failure."
  weak = "We shipped late, but it was fine in the end."
  strong = "I cut the wrong test and 2 % of orders failed; I found it in an hour..."
  flaw = "no ownership"
  needs = ["root cause", "number with window"]

  [[question]]
  prompt = "Which principle does this show?"
  options = ["Dive Deep", "Bias for Action", "Ownership"]
  answer = "Dive Deep"

  [[fact]]
  prompt = "Base range for the level?"
  answer = "$160k-$172k"
  as_of = "2026-03"

  [[basic]]
  front = "STAR"
  back = "Situation, Task, Action, Result"
  reversible = true

  [[cloze]]
  text = "Offers come {{2-5}} days after the {{onsite}}."

Each kind's own keys:
  pair      weak, strong; prompt, why, flaw, needs, distractors, [[pair.variant]]
  question  prompt, options, answer (one or a list); why, reasons, hint,
            difficulty, also, distractors, [[question.variant]]
  fact      prompt, answer; accept, tolerance, as_of, why
  basic     front, back; reversible, needs, why
  cloze     text; why
Keys of every kind: id, tags, principles, weight, company, level, role,
priority ("core", "useful" or "extra"), cite.

An id keeps a note's history when its wording changes. A key that is not known is
an error, with the nearest one named. `hone import --dry-run FILE` says what
would happen and changes nothing; with --lint also what gives answers away.
)";

constexpr std::string_view formats =
    R"(What `hone import` reads and `hone export` writes. Content says which it is.

  toml      .toml    notes in full: deck text (`hone help deck-format`)
  csv, tsv  .csv     notes, a row each, with a first row of names
  markdown  .md      Q: and A:, or C: with [gaps]; or a ## heading each
  anki      .apkg    notes, due days, FSRS state, reviews, pictures and sounds
            .colpkg  the same of a whole collection; comes in only
  json      .json    everything, with history: the format to leave with
  revlog    .jsonl   the history alone, a line for each review

Coming
  hone import -n FILE          what is in it, and what would change
  hone import FILE             one step; `hone undo` takes it back
  hone import DIR              every .toml and .md below; DIR is remembered
  hone import --all            the remembered folders again
  hone import --deck D --tag T FILE
Importing the same file twice changes nothing. An edit of yours is never
overwritten. --history none brings cards as new, replace sets the history here
aside.

Tables: columns by the names of deck text (front, back, prompt, answer, weak,
strong, text, options, tags, deck, id, ...), by --columns front,-,back, or in
the order front, back, tags. Lists in a cell: a | b. An id keeps the history
when the front changes.

Leaving
  hone export all.json                     everything
  hone export all.apkg                     for Anki, on the desk or the phone
  hone export notes.csv
  hone export --format markdown DIR/       a file for each deck
  hone export --query tag:loop loop.apkg   some notes
What a format has no place for is said.
)";

constexpr std::string_view queries =
    R"(A query says which cards: for `hone cards`, and for the commands that change
many at once (suspend, unsuspend, bury, unbury, flag, unflag, reset, move, tag).

  hone cards deck:answers is:due
  hone cards 'r<0.8' -is:suspended --sort r --limit 20
  hone cards '"root cause"' tag:loop or flaw:jargon
  hone suspend deck:amazon --dry-run

Everything that stands side by side must hold.
  -TERM, not TERM   the term must not hold: -is:suspended
  A or B            one side is enough; each side is as long as it can be
  ( ... )           first of all: '(tag:a or tag:b) is:due'

Fields
  deck:ID           in this deck
  tag:NAME          with this tag, its own or its deck's
  kind:NAME         pair, question, fact, basic, cloze or story
  principle:NAME    about this principle
  flaw:NAME         about this flaw
  lens:NAME         written for this company, level or role
  is:STATE          due, new, learning, review, relearning, suspended, buried,
                    flagged, leech, off, or jotted (with a note to yourself)

Numbers and days, with < <= > >= or =
  r                 how likely you recall it today: 'r<0.8', 'r<80%'
  s, d              stability in days; difficulty, 1 to 10
  due, reviewed     a day: 2026-12-31, today, tomorrow, yesterday, +7, -7
                    (days from today): 'due<=+7', 'reviewed>=-7'
  interval          days from the last review to the next
  lapses, reps      times forgotten, reviews: 'lapses>=3'
A card that was never reviewed has no r, s, d, due, reviewed or interval, so no
comparison holds for it: -'r<0.8' finds it, 'r>=0.8' does not.

Text
  word              a word of the note, or of what you jotted down beside it,
                    that begins so; capitals and accents do not matter
  "exact words"     these words in this order, within one text of the note

A shell takes < > ( ) and quotes for itself, so put them in single quotes. An
argument that still holds spaces and nothing else of the above is one name or
one phrase: tag:"root cause", "root cause". Text that looks like anything above
is text in quotes: '"or"', '"due"', '"http://x"'.

Arguments that all look like names (numbers, DECK/NOTE, DECK/NOTE:ASPECT) name
cards. A query of nothing but words changes nothing: put them in quotes.
)";

constexpr std::string_view keys =
    R"(Keys while drilling, without Enter on a terminal.

Before the answer
  letters, digits  choose an option, a side, a flaw
  space, arrows    mark the options of a set; Enter answers
  Enter            show the answer, where nothing is chosen
  h                hint (hard at most)
  g                I guess (hard at most)
  o                show hidden options (hard at most)
  ;                I am sure (with `hone config set sure true`): what was sure
                   and wrong comes first on the next day

After it
  Enter            take the proposed rating
  1 2 3 4          again, hard, good, easy
  a                my wording counts: accept it from now on
  g                it was a guess
  k                keep a sentence of mine that tripped a rule, as a pair

Any time
  u  undo, also what was before this session; as often as there are steps
  e  edit, and ask again    E  edit the note of the card before
  n  note to self; it shows with the answer
  w  why this card now      +  add a note       f  flag
  s  suspend                b  bury until tomorrow
  ?  help                   q  leave; every answer is in the store already
  page up, page down, arrows: where a card is longer than the window

While you type (a fact, a stronger answer)
  arrows, Home, End, Ctrl-Left, Ctrl-Right, Ctrl-W word, Ctrl-U to the start,
  Ctrl-K to the end; an answer of several lines ends with an empty line or
  Ctrl-D; Ctrl-X takes it to your editor and back

While a story is told (`hone rehearse`, and a tell card in the drill)
  Enter            the next part; the last one ends it
  p                pause, and go on
  r                start over
  q                leave; nothing of the rehearsal is stored
  ?                help

While you type, and where a command's letter is also an option, a colon before
it makes it the command: :b buries. Ctrl-C leaves as q does.
)";

constexpr std::string_view exit_codes =
    R"(How a command ends, for scripts.

  0    done
  1    the answer is no: nothing due, no match, nothing to undo, a suspended card,
       `hone check` found problems
  2    wrong usage: unknown command, flag or value, bad config file or HONE_NOW
  3    bad input data; what was good in it has been imported
  4    store trouble: it cannot be opened, read or written
  130  interrupted

Data goes to stdout, messages to stderr. With --json there is exactly one object
on stdout, also for 1 and 3; for 2 and 4 it is {"error":{"code","message"}}.
)";

constexpr std::array<HelpTopic, 5> topics{HelpTopic{"deck-format", deck_format},
                                          HelpTopic{"formats", formats}, HelpTopic{"queries", queries},
                                          HelpTopic{"keys", keys}, HelpTopic{"exit-codes", exit_codes}};

}  // namespace

std::span<const HelpTopic> help_topics() {
    return topics;
}

}  // namespace hone
