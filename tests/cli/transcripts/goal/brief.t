# A brief holds the weakest cards, the summaries and the pay facts, as text, JSON or a page.
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
$ hone brief
Brief

In short
- What are the four slots of a summary?
  = Trigger, act, number, lesson

Pay and timeline
- Base salary in the example?
  = $160k-$172k
$ hone goal 2026-12-15 20m
Interview in 14 days (2026-12-15), 20 minutes a day.
All 5 cards fit the 280 minutes of 14 days.
Today: 0 to review, 4 new, 0 to recall again: about 3 minutes. `hone drill`
starts.
$ hone grade d/which again
d/which:identify again: due today (2026-12-01)
$ hone grade d/story:spot easy
d/story:spot easy: due in 7 days (2026-12-08)
$ hone brief
Interview in 14 days

Most likely to fail
- Which principle is it?
  = Ownership
- What did you do?
  = I saw it and fixed it.

In short
- What are the four slots of a summary?
  = Trigger, act, number, lesson

Pay and timeline
- Base salary in the example?
  = $160k-$172k
$ hone brief --json
{"round":"","date":"2026-12-15","sections":[{"title":"Most likely to fail","items":[{"question":"Which principle is it?","answer":"Ownership","recall":0.5244339516974754},{"question":"What did you do?","answer":"I saw it and fixed it.","recall":0.8602457386240342}]},{"title":"Your stories","items":[]},{"title":"In short","items":[{"question":"What are the four slots of a summary?","answer":"Trigger, act, number, lesson","recall":null}]},{"title":"Pay and timeline","items":[{"question":"Base salary in the example?","answer":"$160k-$172k","recall":null}]}]}
$ hone brief --html brief.html
Written to brief.html, for your eyes (0600).
$ sh stat -c %a brief.html
600
$ hone brief Onsite
! hone: no open round Onsite; `hone goal rounds` lists them
? 1
