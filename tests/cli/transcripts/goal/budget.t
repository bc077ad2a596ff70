# Minutes, days off and the share for saying belong to the person and hold for every round.
# file d.toml
[deck]
id = "d"
title = "Drills"
[[question]]
id = "which"
prompt = "Which principle is it?"
options = ["Ownership", "Dive Deep", "Bias for Action"]
answer = "Ownership"
principles = ["Ownership"]
[[pair]]
id = "story"
prompt = "What did you do?"
weak = "My manager asked me to fix it."
strong = "I saw it and fixed it."
flaw = "manager-assigned"
tags = ["stories"]
[[fact]]
id = "base"
prompt = "Base salary in the example?"
answer = "$160k-$172k"
as_of = "2026"
tags = ["pay"]
[[basic]]
id = "slots"
front = "What are the four slots of a summary?"
back = "Trigger, act, number, lesson"
tags = ["summary"]
# end
$ hone import d.toml
4 added
$ hone goal 2026-12-15 20m sat=40 sun=0
Interview in 14 days (2026-12-15), 20 minutes a day, Sat 40, Sun off.
All 5 cards fit the 280 minutes of 14 days.
Today: 0 to review, 4 new, 0 to recall again: about 3 minutes. `hone drill`
starts.
$ hone goal set --date 2026-12-15 --off 2026-12-04 --off 2026-12-08..2026-12-10 --speak 25
Interview in 14 days (2026-12-15), 20 minutes a day, Sat 40, Sun off, 4 days
off.
All 5 cards fit the 200 minutes of 14 days.
Today: 0 to review, 4 new, 0 to recall again: about 2 minutes. `hone drill`
starts.
$ hone goal --json
{"goal":{"name":"","date":"2026-12-15","days_left":14,"minutes_per_day":20,"target":null,"decks":[],"tags":[],"weights":{},"company":"","level":"","role":""},"rounds":[{"name":"","date":"2026-12-15","days_left":14,"minutes_per_day":20,"target":null,"decks":[],"tags":[],"weights":{},"company":"","level":"","role":"","state":"open"}],"budget":{"minutes_per_day":20,"weekdays":{"sat":40,"sun":0},"off":["2026-12-04","2026-12-08","2026-12-09","2026-12-10"],"speak":0.25}}
$ hone goal set --date 2026-12-15 --off none --minutes 15
Interview in 14 days (2026-12-15), 15 minutes a day.
All 5 cards fit the 210 minutes of 14 days.
Today: 0 to review, 4 new, 0 to recall again: about 2 minutes. `hone drill`
starts.
$ hone goal --json
{"goal":{"name":"","date":"2026-12-15","days_left":14,"minutes_per_day":15,"target":null,"decks":[],"tags":[],"weights":{},"company":"","level":"","role":""},"rounds":[{"name":"","date":"2026-12-15","days_left":14,"minutes_per_day":15,"target":null,"decks":[],"tags":[],"weights":{},"company":"","level":"","role":"","state":"open"}],"budget":{"minutes_per_day":15,"weekdays":{},"off":[],"speak":0.25}}
