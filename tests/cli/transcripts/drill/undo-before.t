# Undo in the drill goes on into the session before, when it is pressed once more.
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
< ownership
<
--- 2 left, about 1 min · d · question · identify · trains: recognise

Which principle is it?
  a) Dive Deep
  b) Ownership
  c) Bias for Action

  Right: Ownership.

Right, without help.
1 again: today   2 hard: 1 d   [3 good: 2 d]   4 easy: 7 d
good: due in 2 days (2026-12-03)

1 answered in 1 min: 0 again, 0 hard, 1 good, 0 easy. 1 left for today.
$ hone check
everything is in order: 3 notes, 3 cards, 1 review
$ hone drill --plain --kind question
< u
< u
< q
--- 1 left, about 1 min · d · question · identify · trains: recognise

Which one is thrift?
  a) Dive Deep
  b) Earn Trust
  c) Frugality
Before this session: graded d/which:identify good (2026-12-01 09:00). u once
more takes it back.
--- 1 left, about 1 min · d · question · identify · trains: recognise

Which one is thrift?
  a) Dive Deep
  b) Earn Trust
  c) Frugality
Undone: graded d/which:identify good

--- 2 left, about 1 min · d · question · identify · trains: recognise

Which principle is it?
  a) Dive Deep
  b) Ownership
  c) Bias for Action
Nothing was answered.
$ hone check
everything is in order: 3 notes, 3 cards, 0 reviews
