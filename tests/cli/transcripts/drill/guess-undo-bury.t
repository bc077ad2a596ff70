# A guess is hard at most; undo brings the card back; bury hides it today.
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
$ hone drill --plain --kind question
< g
< ownership
<
--- 1 left, about 1 min · d · question · identify · trains: recognise

Which principle is it?
  a) Dive Deep
  b) Ownership
  c) Bias for Action
Noted: a guess.

  Right: Ownership.

Hard, because it was a guess.
1 again: today   [2 hard: 1 d]   3 good: 2 d   4 easy: 7 d
hard: due tomorrow (2026-12-02)

1 answered in 1 min: 0 again, 1 hard, 0 good, 0 easy. Nothing is left for today.
$ hone undo
undid: graded d/which:identify hard
$ hone drill --plain --kind question
< ownership
< u
< :b
--- 1 left, about 1 min · d · question · identify · trains: recognise

Which principle is it?
  a) Dive Deep
  b) Ownership
  c) Bias for Action

  Right: Ownership.

Right, without help.
1 again: today   2 hard: 1 d   [3 good: 2 d]   4 easy: 7 d
Asked again; u once more takes back the step before.
--- 1 left, about 1 min · d · question · identify · trains: recognise

Which principle is it?
  a) Dive Deep
  b) Ownership
  c) Bias for Action
Buried until tomorrow.

Nothing is due.
? 1
$ hone drill --plain --kind question
Nothing is due.
? 1
