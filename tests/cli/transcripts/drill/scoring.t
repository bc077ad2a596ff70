# Two answers are scored before the reference shows; what stays is the bias.
# file d.toml
[deck]
id = "d"
[[rubric]]
id = "late-orders"
prompt = "Tell me what you noticed."
frame = "SDE 2, three minutes"
why = "Who began it decides."
dimensions = [
  { name = "ownership", points = 30, first = true, asks = "who began it" },
  { name = "structure", points = 15 },
]
[[rubric.answer]]
name = "A"
text = "My manager asked me, and it went very well indeed."
scores = [1, 14]
reasons = ["the manager began it", "in order"]
verdict = "No Hire"
auto_fail = "My manager asked me"
fluent = true
[[rubric.answer]]
name = "B"
text = "I saw it."
scores = [28, 12.5]
verdict = "Strong Hire"
# end
$ hone import d.toml
1 added
$ hone drill --plain --kind rubric
< 25
< ?
< 28
< 31
< much
< 10
< 12.5
--- exercise · d/late-orders · score before you see the reference

Tell me what you noticed.
(SDE 2, three minutes)

A: My manager asked me, and it went very well indeed.

B: I saw it.

First what decides most. Points for each answer; ? says what to look for, q
leaves.
A, ownership (0-30): 
B, ownership (0-30): 
  who began it
B, ownership (0-30): 

Now the others.
A, structure (0-15): 
  Points are a number from 0 to 15.
A, structure (0-15): 
  Points are a number from 0 to 15.
A, structure (0-15): 
B, structure (0-15): 

A: you 35, reference 15 of 45: No Hire
                      you  ref
  ownership            25    1    +24  the manager began it
  structure            10   14     -4  in order
  "My manager asked me" fails it whatever the sum; the sum alone would say No
  Hire.
  You gave 35 to an answer that mostly sounds good: score what was done, not how
  it is told.

B: you 40.5, reference 40.5 of 45: Strong Hire
                      you  ref
  ownership            28   28      =
  structure          12.5 12.5      =
Who began it decides.

Your eye so far: ownership +40 %, structure -13 % of the points (2 answers)
$ hone ready
No interview date yet: `hone goal 2026-12-22 20m` sets one.
Readiness: there are no cards to recall (0 of 0 cards seen)
Scoring: ownership +40 %, structure -13 % of the points (2 answers)
$ hone stats
No cards are on; `hone decks` lists the decks.
scoring   ownership +40 %, structure -13 % of the points (2 answers)
$ hone undo
undid: scored d/late-orders
$ hone stats
No cards are on; `hone decks` lists the decks.
