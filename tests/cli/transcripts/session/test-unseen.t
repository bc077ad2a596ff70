# Reserve wordings are asked once as unseen; then there is nothing left to be surprised by.
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
$ hone test --unseen
< a
A test of 1 question in wordings you never met. Letters, numbers or words and
Enter; q leaves.

--- 1 of 1 · easy · d
Which principle would you name?
  a) Bias for Action
  b) Ownership
  c) Dive Deep
> 
  no: The answer is Ownership.

0 of 1 right: easy 0 of 1.
Unseen wordings: `hone ready` sets them beside what your drills promise.
Look at next: Ownership
  d/which:identify  Which principle is it?
`hone read d` has them with their answers.
$ hone ready --json
{"goal":null,"now":{"expected":null,"low":null,"high":null},"on_date":{"date":null,"days_left":null,"if_stopped":{"expected":null,"low":null,"high":null},"if_followed":{"expected":null,"low":null,"high":null},"ceiling":null},"by_training":{"recognise":null,"recall":null,"say":null},"coverage":{"seen":0,"total":4},"topics":[],"weakest":null,"rounds":[],"left_out":0,"missed":null,"moved":null,"target":null,"held":{"made":0,"held":0},"evidence":{"reviews":0,"calibration":null},"curve":[],"past":[],"abstains":"too early to say: 0 cards answered so far, 3 are needed","components":{"unseen_wording":{"seen":null,"unseen":null,"asked":0,"not_drilled":1},"scenarios":{"covered":0,"total":15},"stories":{"count":0,"wanted":[8,10],"enough":false,"failed_gate":0,"gate_not_asked":0},"rehearsals_in_time":{"in_time":0,"stories":0},"open_disqualifiers":{"count":0,"stories":[]},"last_test":{"study_day":"2026-12-01","asked":1,"right":0.0,"unseen":true},"rubric_bias":null,"checklist":null},"verdict":null}
$ hone test --unseen
No unseen wording is left: every reserve wording here was asked.
? 1
