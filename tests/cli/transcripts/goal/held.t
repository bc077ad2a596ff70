# A second round says how much of what it needs is held already.
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
$ hone goal 2026-12-15 20m
Interview in 14 days (2026-12-15), 20 minutes a day.
All 5 cards fit the 280 minutes of 14 days.
Today: 0 to review, 4 new, 0 to recall again: about 3 minutes. `hone drill`
starts.
$ hone grade d/which good
d/which:identify good: due in 2 days (2026-12-03)
$ hone grade d/base good
d/base:recall good: due in 2 days (2026-12-03)
$ hone goal set --date 2027-01-10 --name Onsite
Onsite in 40 days (2027-01-10), 20 minutes a day.
All 5 cards fit the 800 minutes of 40 days.
Today: 0 to review, 2 new, 0 to recall again: about 1 minute. `hone drill`
starts.
2 rounds share these minutes (`hone goal rounds`).
