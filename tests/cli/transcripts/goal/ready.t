# Readiness abstains before 30 graded cards and invents nothing.
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
$ hone ready
No interview date yet: `hone goal 2026-12-22 20m` sets one.
Readiness: too early to say: 0 cards answered so far, 3 are needed (0 of 4 cards
seen)
$ hone goal 2026-12-15 20m
Interview in 14 days (2026-12-15), 20 minutes a day.
All 4 cards fit the 280 minutes of 14 days.
Today: 0 to review, 3 new, 0 to recall again: about 2 minutes. `hone drill`
starts.
$ hone grade 1 good
d/which:identify good: due in 2 days (2026-12-03)
$ hone ready --json
{"goal":{"name":"","date":"2026-12-15","days_left":14,"minutes_per_day":20,"target":null,"decks":[],"tags":[],"weights":{},"company":"","level":"","role":""},"now":{"expected":null,"low":null,"high":null},"on_date":{"date":"2026-12-15","days_left":14,"if_stopped":{"expected":null,"low":null,"high":null},"if_followed":{"expected":null,"low":null,"high":null},"ceiling":null},"by_training":{"recognise":null,"recall":null,"say":null},"coverage":{"seen":1,"total":4},"topics":[],"weakest":null,"rounds":[{"name":"","date":"2026-12-15","cards":4}],"left_out":0,"missed":null,"moved":null,"target":null,"held":{"made":0,"held":0},"evidence":{"reviews":1,"calibration":null},"curve":[],"past":[],"abstains":"too early to say: 1 card answered so far, 3 are needed","components":{"unseen_wording":null,"scenarios":{"covered":0,"total":15},"stories":{"count":0,"wanted":[8,10],"enough":false,"failed_gate":0,"gate_not_asked":0},"rehearsals_in_time":{"in_time":0,"stories":0},"open_disqualifiers":{"count":0,"stories":[]},"last_test":null,"rubric_bias":null,"checklist":null},"verdict":null}
