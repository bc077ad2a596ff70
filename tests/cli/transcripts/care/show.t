# Show says a card in words with its history.
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
$ hone grade d/b good --ms 4200
d/b:forward good: due in 2 days (2026-12-03)
# env HONE_NOW=2026-12-04T09:00:00Z
$ hone grade d/b again
d/b:forward again: due today (2026-12-04)
$ hone show d/b
Card 3 · d/b:forward · recall

STAR

  = Situation, Task, Action, Result

State: relearning, due today (2026-12-04)
Stability 0.64 days, difficulty 7.39, recall today 100 %
2 reviews, 1 lapse

when              rating  after  stability  difficulty  interval  time
2026-12-01 09:00  good    0 d    2.31 d     2.12        2 d       4.2 s
2026-12-04 09:00  again   3 d    0.64 d     7.39        today
$ hone show d/b --json
{"card":3,"note":"d/b","deck":"d","kind":"basic","aspect":"forward","state":"relearning","stability":0.6368506992409603,"difficulty":7.394502741279718,"retrievability":1.0,"due":"2026-12-04","reps":2,"lapses":1,"suspended":false,"flagged":false,"jots":[],"history":[{"at":"2026-12-01T09:00:00Z","rating":"good","elapsed_days":0,"stability":2.3065,"difficulty":2.118103970459015,"response_ms":4200,"kind":"review"},{"at":"2026-12-04T09:00:00Z","rating":"again","elapsed_days":3,"stability":0.6368506992409603,"difficulty":7.394502741279718,"response_ms":null,"kind":"review","predicted":0.8809479557659419}]}
$ hone show d/p:spot
Card 1 · d/p:spot · recognise

Tell me about a failure.

  a) I found the cause in an hour.

  b) It was fine in the end.

Which answer is stronger, and what is the flaw in the other?
  1  pay without a reason
  2  no voice of the customer
  3  no ownership
  4  manager-assigned

  strong: I found the cause in an hour.
  flaw: no ownership

State: new
0 reviews, 0 lapses
$ hone show d/p
! hone: d/p has several cards; say which: d/p:spot (1) d/p:fix (2)
? 1
$ hone show 99
! hone: no card 99; `hone cards` lists them
? 1
