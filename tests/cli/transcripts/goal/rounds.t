# Rounds of other names share the minutes; closing one with --rest lets its other cards sleep, and a round that wants them wakes them.
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
$ hone goal set --date 2026-12-15 --name Phone --tag stories
Phone in 14 days (2026-12-15), 20 minutes a day, tags: stories.
All 2 cards fit the 280 minutes of 14 days. Left out: 3 for somebody else (`hone
decks`).
Today: 0 to review, 1 new, 0 to recall again: about 1 minute. `hone drill`
starts.
$ hone goal set --date 2027-01-10 --name Onsite --minutes 30 --minutes sat=60
Onsite in 40 days (2027-01-10), 30 minutes a day, Sat 60.
All 5 cards fit the 1380 minutes of 40 days.
Today: 0 to review, 4 new, 0 to recall again: about 2 minutes. `hone drill`
starts.
2 rounds share these minutes (`hone goal rounds`).
$ hone goal
Phone in 14 days (2026-12-15), 30 minutes a day, Sat 60, tags: stories
Onsite in 40 days (2027-01-10), 30 minutes a day, Sat 60
$ hone goal rounds
date        round   state  cards on
2026-12-15  Phone   open   2
2027-01-10  Onsite  open   5
$ hone goal close
Phone of 2026-12-15 is closed.
$ hone goal close Pone
! hone: no open round Pone; `hone goal rounds` lists them
? 1
$ hone goal close onsite --rest
Onsite of 2027-01-10 is closed. 5 cards sleep until a goal wants them; `hone
undo` wakes them now.
$ hone cards is:suspended
1  d/which:identify  suspended  -  -  Which principle is it?
2  d/story:spot      suspended  -  -  What did you do? My manager asked me to f…
3  d/story:fix       suspended  -  -  What did you do? My manager asked me to f…
4  d/base:recall     suspended  -  -  Base salary in the example?
5  d/slots:forward   suspended  -  -  What are the four slots of a summary?
$ hone goal rounds --json
{"rounds":[{"name":"Phone","date":"2026-12-15","days_left":14,"minutes_per_day":30,"target":null,"decks":[],"tags":["stories"],"weights":{},"company":"","level":"","role":"","state":"closed"},{"name":"Onsite","date":"2027-01-10","days_left":40,"minutes_per_day":30,"target":null,"decks":[],"tags":[],"weights":{},"company":"","level":"","role":"","state":"closed"}]}
$ hone goal 2026-12-20
Interview in 19 days (2026-12-20), 30 minutes a day, Sat 60.
All 5 cards fit the 660 minutes of 19 days.
Today: 0 to review, 4 new, 0 to recall again: about 3 minutes. `hone drill`
starts.
$ hone cards is:suspended
! No card matches.
? 1
$ hone undo
undid: set the round 2026-12-20
$ hone undo
undid: closed the round 2027-01-10
$ hone goal clear Onsite
The goal is cleared; cards come when they are due. Minutes and days off stay.
$ hone goal clear
No goal is set.
? 1
