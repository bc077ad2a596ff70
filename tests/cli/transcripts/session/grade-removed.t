# A card whose note was removed, or that an edit took out of its note, takes no answer.
# file talk.toml
[[basic]]
id = "number"
front = "When to name a number?"
back = "After theirs"
reversible = true

[[cloze]]
id = "gap"
text = "The {{first}} and the {{second}}"
# end
$ hone import talk.toml
2 added
$ hone grade 3 good
talk/gap:gap-1 good: due in 2 days (2026-12-03)
$ hone edit talk/number --set reversible=false
edited talk/number
Its file is as it was; `hone export --changed` gives the edit as text.
$ hone edit talk/gap --set 'text=The {{first}} and the second'
edited talk/gap; what is graded changed, so it is due today
Its file is as it was; `hone export --changed` gives the edit as text.
$ hone grade 2 good
! hone: card 2: talk/number does not ask it any more; `hone edit talk/number` or `hone undo` brings it back
? 1
$ hone answer 4 second --json
{"error":{"code":"not-found","message":"card 4: talk/gap does not ask it any more; `hone edit talk/gap` or `hone undo` brings it back"}}
! hone: card 4: talk/gap does not ask it any more; `hone edit talk/gap` or `hone undo` brings it back
? 1
$ hone show 2
Card 2 · talk/number:reverse · recall

After theirs

  = When to name a number?

State: new, resting (an edit took it out of its note)
0 reviews, 0 lapses
$ hone show 4
Card 4 · talk/gap:gap-2 · recall

The first and the second

  = 

State: new, resting (an edit took it out of its note)
0 reviews, 0 lapses
$ hone why 4
Card 4 · talk/gap:gap-2 · new
An edit took it out of its note.

Answered today it would be:
  again  stability 0.21 d, difficulty 6.41, due 2026-12-01
  hard   stability 1.29 d, difficulty 5.11, due 2026-12-02
  good   stability 2.31 d, difficulty 2.12, due 2026-12-03
  easy   stability 8.30 d, difficulty 1.00, due 2026-12-10
$ hone decks off talk
talk: off; its history is kept
$ hone decks on talk
talk: on: 2 cards
$ hone cards
1  talk/number:forward  new     -           -     When to name a number?
3  talk/gap:gap-1       review  2026-12-01  1.00  The first and the second
$ hone remove --yes talk/gap
removed talk/gap: The first and the second
! hone: still in $DIR/desk/talk.toml; take it out there, else the next import brings it back
$ hone grade 3 good
! hone: card 3: its note was removed; `hone undo` or importing it again brings it back
? 1
$ hone answer 3 first
! hone: card 3: its note was removed; `hone undo` or importing it again brings it back
? 1
$ hone why 3
Card 3 · talk/gap:gap-1 · review
Its note was removed; `hone undo` or importing it again brings it back.
Stability 2.31 days, difficulty 2.12 of 10, recall today 100.0 %

day         what  elapsed  recall then  stability  difficulty  interval
2026-12-01  good  0 d      -            2.31 d     2.12        2 d

Answered today it would be:
  again  stability 0.78 d, difficulty 7.39, due 2026-12-01
  hard   stability 2.31 d, difficulty 4.75, due 2026-12-03
  good   stability 2.31 d, difficulty 2.11, due 2026-12-03
  easy   stability 3.95 d, difficulty 1.00, due 2026-12-06
$ hone show 3
Card 3 · talk/gap:gap-1 · recall

The [...] and the second

  = first

State: review, due today (2026-12-01), edited since its last answer, removed
Stability 2.31 days, difficulty 2.12, recall today 100 %
1 review, 0 lapses

when              rating  after  stability  difficulty  interval  time
2026-12-01 09:00  good    0 d    2.31 d     2.12        2 d
