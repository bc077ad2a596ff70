# spot is right only when side and flaw are right.
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
$ hone next --kind pair
Card 2 · d/story:spot · recognise

What did you do?

  a) I saw it and fixed it.

  b) My manager asked me to fix it.

Which answer is stronger, and what is the flaw in the other?
  1  escalation without ownership
  2  manager-assigned
  3  collective credit
  4  vague ownership

1 again: today   2 hard: 1 d   3 good: 2 d   4 easy: 7 d
$ hone answer d/story:spot A
! hone: the flaw is missing: add its number, 1 to 4
? 2
$ hone answer d/story:spot B 4 --json
{"card":2,"rating":"again","stability":0.212,"difficulty":6.4133,"interval_days":0,"due":"2026-12-01","review":1,"early":false,"correct":false,"proposed_rating":"again","expected":"I saw it and fixed it.","why":"The other answer is the stronger one. Wrong, so it comes again."}
