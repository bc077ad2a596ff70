# A reset card is new again, its history stays, and undo takes it back.
# file deck.toml
[deck]
id = "d"
[[pair]]
id = "p"
prompt = "Tell me about a failure."
weak = "It was fine in the end."
strong = "I found the cause in an hour."
flaw = "no ownership"
[[basic]]
id = "b"
front = "STAR"
back = "Situation, Task, Action, Result"
# end
$ hone import deck.toml
2 added
$ hone reset d/b
d/b:forward is new already
$ hone grade d/b good
d/b:forward good: due in 2 days (2026-12-03)
$ hone reset d/b
d/b:forward: reset
$ hone show d/b
Card 3 · d/b:forward · recall

STAR

  = Situation, Task, Action, Result

State: new
0 reviews, 0 lapses

when              rating  after  stability  difficulty  interval  time
2026-12-01 09:00  good    0 d    2.31 d     2.12        2 d
2026-12-01 09:00  reset
$ hone check
everything is in order: 2 notes, 3 cards, 1 review
$ hone undo
undid: reset d/b:forward
$ hone show d/b --json
{"card":3,"note":"d/b","deck":"d","kind":"basic","aspect":"forward","state":"review","stability":2.3065,"difficulty":2.118103970459015,"retrievability":1.0,"due":"2026-12-03","reps":1,"lapses":0,"suspended":false,"flagged":false,"jots":[],"history":[{"at":"2026-12-01T09:00:00Z","rating":"good","elapsed_days":0,"stability":2.3065,"difficulty":2.118103970459015,"response_ms":null,"kind":"review"}]}
