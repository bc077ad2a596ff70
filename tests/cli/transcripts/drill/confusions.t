# A session of what was mixed up: both sides of it, and nothing to do before anything was.
# file d.toml
[deck]
id = "d"
[[question]]
id = "which"
prompt = "Which principle is it?"
options = ["Ownership", "Dive Deep", "Bias for Action"]
answer = "Ownership"
principles = ["Ownership"]
[[question]]
id = "deep"
prompt = "Who looked closely?"
options = ["Ownership", "Dive Deep", "Bias for Action"]
answer = "Dive Deep"
principles = ["Dive Deep"]
[[question]]
id = "fast"
prompt = "Who was quick?"
options = ["Ownership", "Dive Deep", "Bias for Action"]
answer = "Bias for Action"
principles = ["Bias for Action"]
# end
$ hone import d.toml
3 added
$ hone drill --plain --confusions
! hone: nothing was mixed up yet; confusions come from answers that took one principle or flaw for another
? 1
$ hone answer d/which "dive deep"
no: The answer is Ownership.
expected: Ownership
d/which:identify again: due today (2026-12-01)
$ hone answer d/deep "dive deep"
Right: Dive Deep.
d/deep:identify good: due in 2 days (2026-12-03)
$ hone answer d/fast "bias for action"
Right: Bias for Action.
d/fast:identify good: due in 2 days (2026-12-03)
# env HONE_NOW=2026-12-02T09:00:00Z
$ hone drill --plain --confusions
< ownership
< 3
< dive deep
< 3
< q
--- 2 left, about 1 min · d · question · identify · trains: recognise

Which principle is it?
  a) Ownership
  b) Bias for Action
  c) Dive Deep

  Right: Ownership.

Right, without help.
1 again: today   2 hard: 1 d   [3 good: 2 d]   4 easy: 3 d
good: due in 2 days (2026-12-04)

--- 1 left, about 1 min · d · question · identify · trains: recognise

Who looked closely?
  a) Bias for Action
  b) Ownership
  c) Dive Deep

  Right: Dive Deep.

Right, without help.
1 again: today   2 hard: 7 d   [3 good: 9 d]   4 easy: 14 d
good: due in 9 days (2026-12-11)

2 answered in 1 min: 0 again, 0 hard, 2 good, 0 easy. Nothing is left for today.
$ hone drill --plain --confusions --cram
< q
! hone: all cards about what was mixed up were shown today, or are hidden; there are more tomorrow
? 1
