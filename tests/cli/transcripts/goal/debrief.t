# What was asked and had no card becomes one.
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
$ hone debrief
! hone: no goal is set
? 1
$ hone goal 2026-12-02 20m
Interview tomorrow (2026-12-02), 20 minutes a day.
Tomorrow is the day: nothing new is begun.
Nothing new is begun so close to the day; `hone brief` prints one page to read.
# env HONE_NOW=2026-12-03T18:00:00Z
$ hone debrief
! hone: debrief asks a person; scripts use `hone debrief --held QUESTION --gap QUESTION=ANSWER`
? 2
$ hone debrief --held "Which principle was it?" --gap "How would you price this?=Start from the customer." --gap "Why us?" --json
{"round":"","date":"2026-12-02","questions":[{"question":"Which principle was it?","held":true,"matches":["d/which"],"note":null},{"question":"How would you price this?","held":false,"matches":[],"note":"mine/12e77ab08a14"},{"question":"Why us?","held":false,"matches":[],"note":"mine/a04110439f39"}]}
$ hone cards tag:debrief
6  mine/12e77ab08a14:forward  new  -  -  How would you price this?
7  mine/a04110439f39:forward  new  -  -  Why us?
$ hone read mine
My own notes

How would you price this?
  = Start from the customer.

Why us?
  = To be written: which story, which number, what it showed.
$ hone debrief --gap ""
Noted before: Which principle was it?
Noted before: How would you price this? (a gap)
Noted before: Why us? (a gap)
! hone: a question cannot be empty
? 2
$ hone goal close --rest
The interview of 2026-12-02 is closed. 7 cards sleep until a goal wants them;
`hone undo` wakes them now.
