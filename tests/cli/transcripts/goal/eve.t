# On the eve and on the day nothing new is begun, and the brief is there to read.
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
$ hone goal 2026-12-02 20m
Interview tomorrow (2026-12-02), 20 minutes a day.
Tomorrow is the day: nothing new is begun.
Nothing new is begun so close to the day; `hone brief` prints one page to read.
$ hone due
Nothing new is begun so close to the day; `hone brief` prints one page to read.
? 1
$ hone grade d/which good
d/which:identify good: due in 2 days (2026-12-03)
# env HONE_NOW=2026-12-02T07:00:00Z
$ hone due
Nothing new is begun so close to the day; `hone brief` prints one page to read.
? 1
$ hone plan
Today is the day; there is nothing left to plan. `hone brief` has the last look.
? 1
$ hone brief
Interview today

Most likely to fail
- Which principle is it?
  = Ownership

In short
- What are the four slots of a summary?
  = Trigger, act, number, lesson

Pay and timeline
- Base salary in the example?
  = $160k-$172k
$ hone
Interview today (2026-12-02), 20 minutes a day
`hone brief` prints one page to read before it.
Today is the day: nothing new, only what is due.
Readiness: too early to say: 1 card answered so far, 4 are needed (1 of 5 cards
seen)
Today: nothing is left. Nothing new is begun so close to the day; `hone brief`
prints one page to read.

Next: `hone ready` looks ahead, `hone import FILE` adds a deck of your own
