# An exercise that is left stores nothing, and one that is not there is said.
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
< q
--- exercise · d/late-orders · score before you see the reference

Tell me what you noticed.
(SDE 2, three minutes)

A: My manager asked me, and it went very well indeed.

B: I saw it.

First what decides most. Points for each answer; ? says what to look for, q
leaves.
A, ownership (0-30): 
B, ownership (0-30): 

Left before the end; nothing of this exercise was stored.
$ hone undo --list
1  2026-12-01 09:00  imported d
$ hone drill --plain --kind rubric
< 25
--- exercise · d/late-orders · score before you see the reference

Tell me what you noticed.
(SDE 2, three minutes)

A: My manager asked me, and it went very well indeed.

B: I saw it.

First what decides most. Points for each answer; ? says what to look for, q
leaves.
A, ownership (0-30): 
B, ownership (0-30): 

Left before the end; nothing of this exercise was stored.
$ hone decks off d
d: off; its history is kept
$ hone drill --plain --kind rubric
There is no exercise in scoring here; `hone decks` lists the decks.
? 1
$ hone drill --kind rubric
! hone: drill needs a terminal; `hone drill --plain` reads lines and writes lines
? 2
