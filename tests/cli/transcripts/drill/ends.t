# Input that ends leaves the drill; what was rated stays.
# file d.toml
[deck]
id = "d"
[[question]]
id = "which"
prompt = "Which principle is it?"
options = ["Ownership", "Dive Deep", "Bias for Action"]
answer = "Ownership"
hint = "Who began?"
[question.reasons]
"Dive Deep" = "nobody looked closer"
[[pair]]
id = "story"
prompt = "What did you do?"
weak = "My manager asked me to fix it."
strong = "I saw it and fixed it."
flaw = "manager-assigned"
why = "The start shows who owns it."
needs = ["who began", "a number"]
[[fact]]
id = "base"
prompt = "Base salary in the example?"
answer = "$160k-$172k"
as_of = "2026"
# end
$ hone import d.toml
3 added
$ hone drill --plain
< ownership
<
--- 3 left, about 1 min · d · question · identify · trains: recognise

Which principle is it?
  a) Dive Deep
  b) Ownership
  c) Bias for Action

  Right: Ownership.

Right, without help.
1 again: today   2 hard: 1 d   [3 good: 2 d]   4 easy: 7 d
good: due in 2 days (2026-12-03)

--- 2 left, about 1 min · d · pair · spot · trains: recognise

What did you do?

  a) I saw it and fixed it.

  b) My manager asked me to fix it.

Which answer is stronger, and what is the flaw in the other?
  1  escalation without ownership
  2  manager-assigned
  3  collective credit
  4  vague ownership
1 answered in 1 min: 0 again, 0 hard, 1 good, 0 easy. 2 left for today.
$ hone check
everything is in order: 3 notes, 4 cards, 1 review
