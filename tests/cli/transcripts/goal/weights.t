# A principle, a tag or a note can count more in a round.
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
$ hone goal set --date 2026-12-15 --weight Ownership=2 --weight stories=0.5 --weight d/base=3
Interview in 14 days (2026-12-15), 20 minutes a day, d/base ×3, ownership ×2,
stories ×0.5.
All 5 cards fit the 280 minutes of 14 days.
Today: 0 to review, 4 new, 0 to recall again: about 3 minutes. `hone drill`
starts.
$ hone goal --json
{"goal":{"name":"","date":"2026-12-15","days_left":14,"minutes_per_day":20,"target":null,"decks":[],"tags":[],"weights":{"note:d/base":3.0,"principle:ownership":2.0,"tag:stories":0.5},"company":"","level":"","role":""},"rounds":[{"name":"","date":"2026-12-15","days_left":14,"minutes_per_day":20,"target":null,"decks":[],"tags":[],"weights":{"note:d/base":3.0,"principle:ownership":2.0,"tag:stories":0.5},"company":"","level":"","role":"","state":"open"}],"budget":{"minutes_per_day":20,"weekdays":{},"off":[],"speak":0.4}}
