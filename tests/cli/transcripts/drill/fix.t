# Ticking needs proposes the rating of a fix card.
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
$ hone suspend d/story:spot
d/story:spot: suspended
$ hone drill --plain --kind pair
< I saw it first
< 1
<
--- 1 left, about 1 min · d · pair · fix · trains: say

What did you do?

  weak: My manager asked me to fix it.

Say or type a stronger one.
(an empty line shows the answer)

  strong: I saw it and fixed it.
  why: The start shows who owns it.

What did your answer have? Digits tick, Enter goes on.
  1  who began
  2  a number
Ticked: who began

One thing that it needs was missing.
1 again: today   [2 hard: 1 d]   3 good: 2 d   4 easy: 9 d
hard: due tomorrow (2026-12-02)

1 answered in 1 min: 0 again, 1 hard, 0 good, 0 easy. Nothing is left for today.
