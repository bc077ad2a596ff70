# A test has a score and leaves the schedule alone, unless it is told to count.
# file d.toml
[deck]
id = "d"
[[question]]
id = "which"
prompt = "Which principle is it?"
options = ["Ownership", "Dive Deep", "Bias for Action"]
answer = "Ownership"
difficulty = "easy"
principles = ["Ownership"]
[question.reasons]
"Dive Deep" = "nobody looked closer"
[[question.variant]]
prompt = "Which principle would you name?"
reserve = true
[[pair]]
id = "story"
prompt = "What did you do?"
weak = "My manager asked me to fix it."
strong = "I saw it and fixed it."
flaw = "manager-assigned"
distractors = ["jargon", "story drift", "symptom fix"]
why = "The start shows who owns it."
[[fact]]
id = "base"
prompt = "Base salary in the example?"
answer = "$160k-$172k"
as_of = "2026"
# end
$ hone import d.toml
3 added
$ hone test --questions 3
< b
< 170k
< a
A test of 3 questions. Letters, numbers or words and Enter; q leaves.

--- 1 of 3 · easy · d
Which principle is it?
  a) Bias for Action
  b) Ownership
  c) Dive Deep
> 
  Right: Ownership.

--- 2 of 3 · medium · d
Base salary in the example?
> 
  no: Both ends of a range are asked; the answer is $160k-$172k.
  source: as of 2026

--- 3 of 3 · medium · d
What did you do?

  a) My manager asked me to fix it.

  b) I saw it and fixed it.

Which answer is stronger, and what is the flaw in the other?
  1  story drift
  2  jargon
  3  manager-assigned
  4  symptom fix
> 
the flaw is missing: add its number, 1 to 4
> 

1 of 2 right: easy 1 of 1, medium 0 of 1.
Look at next: deck d
  d/base:recall  Base salary in the example?
`hone read d` has them with their answers.
$ hone show d/base
Card 4 · d/base:recall · recall

Base salary in the example?

  = $160k-$172k
  source: as of 2026

State: new
0 reviews, 0 lapses
$ hone ready
No interview date yet: `hone goal 2026-12-22 20m` sets one.
Readiness: too early to say: 0 cards answered so far, 3 are needed (0 of 4 cards
seen)
Last test: 1 of 2 right (today)
$ hone test d --questions 1 --count
< nonsense
<
A test of 1 question. Letters, numbers or words and Enter; q leaves.

--- 1 of 1 · medium · d
Base salary in the example?
> 
  no: That could not be read as one amount; the answer is $160k-$172k.
  source: as of 2026

0 of 1 right: medium 0 of 1.
Look at next: deck d
  d/base:recall  Base salary in the example?
`hone read d` has them with their answers.
$ hone undo --list
4  2026-12-01 09:00  tested d/base:recall wrong
3  2026-12-01 09:00  tested d/base:recall wrong
2  2026-12-01 09:00  tested d/which:identify right
1  2026-12-01 09:00  imported d
$ hone test d --questions 2
< q
A test of 2 questions. Letters, numbers or words and Enter; q leaves.

--- 1 of 2 · medium · d
Base salary in the example?
> 

Nothing was answered.
$ hone test d --json
{"error":{"code":"usage","message":"test talks to a person; scripts use `hone next --json` and `hone answer`"}}
! hone: test talks to a person; scripts use `hone next --json` and `hone answer`
? 2
$ hone test nowhere
! hone: no deck nowhere
? 1
$ hone test --questions 0
! hone: `--questions` must be from 1 to 1000; this is `0` (see `hone test --help`)
? 2
