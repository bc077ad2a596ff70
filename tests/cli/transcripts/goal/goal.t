# A goal is set, shown, cleared and taken back.
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
$ hone goal
No interview date yet: `hone goal 2026-12-22 20m` sets one.
? 1
$ hone goal 2026-12-15 20m
Interview in 14 days (2026-12-15), 20 minutes a day.
All 4 cards fit the 280 minutes of 14 days.
Today: 0 to review, 3 new, 0 to recall again: about 2 minutes. `hone drill`
starts.
$ hone goal show --json
{"goal":{"name":"","date":"2026-12-15","days_left":14,"minutes_per_day":20,"target":null,"decks":[],"tags":[],"weights":{},"company":"","level":"","role":""},"rounds":[{"name":"","date":"2026-12-15","days_left":14,"minutes_per_day":20,"target":null,"decks":[],"tags":[],"weights":{},"company":"","level":"","role":"","state":"open"}],"budget":{"minutes_per_day":20,"weekdays":{},"off":[],"speak":0.4}}
$ hone goal set --date 2026-12-20 --minutes 15 --deck d --name Amazon --target 0.9
Amazon in 19 days (2026-12-20), 15 minutes a day, target 90 %, decks: d.
All 4 cards fit the 285 minutes of 19 days.
Today: 0 to review, 3 new, 0 to recall again: about 2 minutes. `hone drill`
starts.
2 rounds share these minutes (`hone goal rounds`).
$ hone goal
Interview in 14 days (2026-12-15), 15 minutes a day
Amazon in 19 days (2026-12-20), 15 minutes a day, target 90 %, decks: d
$ hone undo
undid: set the round 2026-12-20
$ hone goal
Interview in 14 days (2026-12-15), 20 minutes a day
$ hone goal clear
The goal is cleared; cards come when they are due. Minutes and days off stay.
$ hone goal clear
No goal is set.
? 1
$ hone undo
undid: cleared the goal
$ hone goal
Interview in 14 days (2026-12-15), 20 minutes a day
