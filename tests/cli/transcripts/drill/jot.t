# A note to oneself shows with the answer and in `hone show`, and undo takes it back.
# file d.toml
[deck]
id = "d"
[[question]]
id = "which"
prompt = "Which principle is it?"
options = ["Ownership", "Dive Deep", "Bias for Action"]
answer = "Ownership"
[[question]]
id = "other"
prompt = "Which one is thrift?"
options = ["Frugality", "Earn Trust", "Dive Deep"]
answer = "Frugality"
[[basic]]
id = "star"
front = "What does STAR stand for?"
back = "Situation, Task, Action, Result"
# end
$ hone import d.toml
3 added
$ hone drill --plain --kind question --limit 1
< n
< think of who began
<
<
--- 2 left, about 1 min · d · question · identify · trains: recognise

Which principle is it?
  a) Dive Deep
  b) Ownership
  c) Bias for Action
Note to yourself: 
Noted; it shows with the answer.

  no: No answer.
  = Ownership
  you noted (2026-12-01): think of who began

Wrong, so it comes again.
[1 again: today]   2 hard: 1 d   3 good: 2 d   4 easy: 7 d
again: comes back after other cards

1 answered in 1 min: 1 again, 0 hard, 0 good, 0 easy. 2 left for today.
$ hone show d/which
Card 1 · d/which:identify · recognise

Which principle is it?
  a) Ownership
  b) Bias for Action
  c) Dive Deep

  = Ownership
  you noted (2026-12-01): think of who began

State: learning, due today (2026-12-01)
Stability 0.21 days, difficulty 6.41, recall today 100 %
1 review, 0 lapses

when              rating  after  stability  difficulty  interval  time
2026-12-01 09:00  again   0 d    0.21 d     6.41        today     0.0 s
$ hone show d/other
Card 2 · d/other:identify · recognise

Which one is thrift?
  a) Dive Deep
  b) Earn Trust
  c) Frugality

  = Frugality

State: new
0 reviews, 0 lapses
$ hone undo
undid: graded d/which:identify again
$ hone undo
undid: noted beside d/which
$ hone show d/which
Card 1 · d/which:identify · recognise

Which principle is it?
  a) Dive Deep
  b) Ownership
  c) Bias for Action

  = Ownership

State: new
0 reviews, 0 lapses
$ hone show d/other
Card 2 · d/other:identify · recognise

Which one is thrift?
  a) Dive Deep
  b) Earn Trust
  c) Frugality

  = Frugality

State: new
0 reviews, 0 lapses
$ hone drill --plain --kind question --limit 1
< n
<
< q
--- 2 left, about 1 min · d · question · identify · trains: recognise

Which principle is it?
  a) Dive Deep
  b) Ownership
  c) Bias for Action
Note to yourself: 
Nothing was noted.
Nothing was answered.
