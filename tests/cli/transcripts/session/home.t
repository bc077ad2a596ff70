# Home says where you stand and never asks off a terminal.
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
$ hone
No interview date yet: `hone goal 2026-12-22 20m` sets one.
Readiness: too early to say: 0 cards answered so far, 3 are needed (0 of 4 cards
seen)
Today: 0 due, 3 new, 0 to recall again: about 1 minute

Next: `hone drill` starts, `hone import FILE` adds a deck of your own, `hone
help` has the rest
$ hone --json
{"study_day":"2026-12-01","goal":null,"now":null,"on_date_if_stopped":null,"on_date_if_followed":null,"coverage":{"seen":0,"total":4},"due":0,"new":3,"learning":0,"minutes":0.9}
$ hone goal 2026-12-15 20m
Interview in 14 days (2026-12-15), 20 minutes a day.
All 4 cards fit the 280 minutes of 14 days.
Today: 0 to review, 3 new, 0 to recall again: about 2 minutes. `hone drill`
starts.
$ hone
Interview in 14 days (2026-12-15), 20 minutes a day
All 4 cards fit the 280 minutes of 14 days.
Readiness: too early to say: 0 cards answered so far, 3 are needed (0 of 4 cards
seen)
Today: 0 to review, 3 new, 0 to recall again: about 2 minutes

Next: `hone drill` starts, `hone import FILE` adds a deck of your own, `hone
help` has the rest
$ hone grade 1 good --ms 30000
d/which:identify good: due in 2 days (2026-12-03)
$ hone
Interview in 14 days (2026-12-15), 20 minutes a day
All 4 cards fit the 280 minutes of 14 days.
Readiness: too early to say: 1 card answered so far, 3 are needed (1 of 4 cards
seen)
Today: 0 to review, 2 new, 0 to recall again: about 2 minutes
Done today: 1 minute

Next: `hone drill` starts, `hone import FILE` adds a deck of your own, `hone
help` has the rest
