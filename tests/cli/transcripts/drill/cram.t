# Practice stores nothing: neither the cards nor the statistics know of it.
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
$ sh hone show d/other > other.before; hone show d/which > which.before; hone stats all > stats.before; hone check
everything is in order: 3 notes, 3 cards, 1 review
$ hone drill --plain --cram
<
< 1
< dive deep
<
< frugality
<
<
< 4
< ownership
<
--- 3 left to practise · d · basic · forward · trains: recall

What does STAR stand for?
(an empty line shows the answer)

  = Situation, Task, Action, Result

1 again   2 hard   3 good   4 easy

--- 3 left to practise · d · question · identify · trains: recognise

Which principle is it?
  a) Ownership
  b) Bias for Action
  c) Dive Deep

  no: The answer is Ownership.

Wrong, so it comes again.
[1 again]   2 hard   3 good   4 easy

--- 3 left to practise · d · question · identify · trains: recognise

Which one is thrift?
  a) Dive Deep
  b) Earn Trust
  c) Frugality

  Right: Frugality.

Right, without help.
1 again   2 hard   [3 good]   4 easy

--- 2 left to practise · d · basic · forward · trains: recall

What does STAR stand for?
(an empty line shows the answer)

  = Situation, Task, Action, Result

1 again   2 hard   3 good   4 easy

--- 1 left to practise · d · question · identify · trains: recognise

Which principle is it?
  a) Ownership
  b) Bias for Action
  c) Dive Deep

  Right: Ownership.

Right, without help.
1 again   2 hard   [3 good]   4 easy

5 practised in 1 min: 2 again, 0 hard, 2 good, 1 easy. No review stored.
$ sh hone show d/other | cmp - other.before && hone show d/which | cmp - which.before && hone stats all | cmp - stats.before && echo same
same
$ hone check
everything is in order: 3 notes, 3 cards, 1 review
$ hone undo --list
2  2026-12-01 09:00  graded d/which:identify good
1  2026-12-01 09:00  imported d
$ hone drill --plain --cram --kind rubric
! hone: an exercise in scoring is no card; --cram and --confusions are about cards
? 2
$ hone drill --plain --confusions --kind rubric
! hone: an exercise in scoring is no card; --cram and --confusions are about cards
? 2
$ hone drill --plain --cram --tag none
There is no card for it.
? 1
