# The plain drill takes lines and shows each outcome.
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
$ hone drill --plain --limit 2
< :h
< dive deep
<
< a 1
<
--- 3 left, about 1 min · d · question · identify · trains: recognise

Which principle is it?
  a) Dive Deep
  b) Ownership
  c) Bias for Action
Hint: Who began?

  no: The answer is Ownership.
  a) nobody looked closer

Wrong, so it comes again.
[1 again: today]   2 hard: 1 d   3 good: 2 d   4 easy: 7 d
again: comes back after other cards

--- 3 left, about 1 min · d · pair · spot · trains: recognise

What did you do?

  a) I saw it and fixed it.

  b) My manager asked me to fix it.

Which answer is stronger, and what is the flaw in the other?
  1  escalation without ownership
  2  manager-assigned
  3  collective credit
  4  vague ownership

  no: The flaw is manager-assigned, not escalation without ownership.
  strong: I saw it and fixed it.
  flaw: manager-assigned
  why: The start shows who owns it.

Wrong, so it comes again.
[1 again: today]   2 hard: 1 d   3 good: 2 d   4 easy: 7 d
again: comes back after other cards

2 answered in 1 min: 2 again, 0 hard, 0 good, 0 easy. 3 left for today.
$ hone due
0 due, 1 new, 2 to recall again: about 1 minute
