# One end of a range is half right, and my wording can be made to count.
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
$ hone drill --plain --kind fact
<
< one sixty
< a
<
--- 1 left, about 1 min · d · fact · recall · trains: recall

Base salary in the example?

  = $160k-$172k
  source: as of 2026

First meeting: read it, it is asked later. Enter goes on.

--- 1 left, about 1 min · d · fact · recall · trains: recall

Base salary in the example?

  no: Both ends of a range are asked; the answer is $160k-$172k.
  source: as of 2026

Wrong, so it comes again.
[1 again: today]   2 hard: 1 d   3 good: 2 d   4 easy: 9 d
Your wording counts from now on.
Right, without help.
1 again: today   2 hard: 1 d   [3 good: 2 d]   4 easy: 9 d
good: due in 2 days (2026-12-03)

1 answered in 1 min: 0 again, 0 hard, 1 good, 0 easy; 1 met for the first time.
Nothing is left for today.
$ hone export --deck d
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
why = "The start shows who owns it."
flaw = "manager-assigned"
needs = ["who began", "a number"]

[[fact]]
id = "base"
prompt = "Base salary in the example?"
answer = "$160k-$172k"
accept = ["one sixty"]
as_of = "2026"
