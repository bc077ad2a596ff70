# A typed telling is measured by its words and kept with the rehearsal.
# file s.toml
[deck]
id = "my-stories"
[[story]]
id = "late-refunds"
summary = "Refunds that nobody saw arrive late"
situation = "A shop owner wrote that her customers waited nine days. Our dashboards were green."
task = "No team owned the job. I wanted refunds back within two days."
action = "I read 40 tickets. I traced the delay to a job that skipped the hours after midnight."
result = "Late refunds went from 9 % to 3 % within six weeks."
decision = "I fixed the job first."
differently = "I would have put an alert on the job first."
scenarios = ["root-cause"]
[[story.metric]]
name = "late refunds"
before = "9 %"
after = "3 %"
window = "within six weeks"
[[story]]
id = "keys"
summary = "Keys that everybody had"
situation = "Every build server had the key."
task = "I wanted it gone."
action = "I took it away."
result = "Nobody noticed."
scenarios = ["security", "root-cause"]
# end
# file p.toml
[deck]
id = "p"
[[pair]]
id = "back"
prompt = "How do you know that it will not come back?"
weak = "I looked every day."
strong = "An alert fires when the job skips an hour."
why = "A cause that is gone, and an alarm."
flaw = "symptom fix"
tags = ["probe"]
[[pair]]
id = "felt"
prompt = "How did you know that customers felt it?"
weak = "The log."
strong = "I read 40 tickets."
flaw = "no voice of the customer"
tags = ["probe"]
# end
$ hone import s.toml p.toml
4 added
$ hone rehearse late-refunds --typed --plain
<
< A shop owner wrote that her customers waited
< nine days.
< .
< I wanted two.
< .
< I read 40 tickets.
< .
< .
<
< 1
<
<
<
Refunds that nobody saw arrive late

Under 3:00 in all, at 150 words a minute:
  Situation + Task  0:44  110 words
  Action            2:06  315 words
  Result            0:10  25 words
With the 50 s that Situation + Task may take at most, 4 s would be left for the
Result; each second more for it is one less for them.

Walk me through a failure whose cause lay several layers below the symptom.
Enter begins, q leaves.
Situation: (a line with a single dot ends it)
  10 words, about 0:04 when said
Task: (a line with a single dot ends it)
  3 words, about 0:01 when said
Action: (a line with a single dot ends it)
  4 words, about 0:01 when said
Result: (a line with a single dot ends it)
  0 words, about 0:00 when said

Said it would take 0:06 of 3:00: 174 s to spare
  Situation + Task 5 s of 44
  Action 1 s of 126 (24 % of what was told; 70 % is the aim)
  Result 0 s of 10
Less than half of the time: what you did, and what you weighed, has room for
more.

  advice metric-count
    why  Results stated with a number: 1. Two or three stay in the listener's
         mind: what the customer got, and what it saved.
    fix  Keep the two or three that hang on your own action; hold the others for
         questions.

A follow-up: How do you know that it will not come back?
(answer aloud; an empty line shows a strong reply)
  strong: An alert fires when the job skips an hour.
  why: A cause that is gone, and an alarm.

It opens: A shop owner wrote that her customers waited nine days.

What did it have? Digits tick, Enter goes on.
  1  the opening sentence
  2  what I decided, and why
  3  late refunds: 9 % to 3 %, within six weeks
  4  what I would do differently
Ticked: 1 (1 of 4)

Points, if you like: Enter alone skips the rest, ? says what to look for.
structure (0-15): 
Did anything fail it at once? Its words, or Enter.
words: 

3 things that it needs were missing.
[1 again: today]   2 hard: 1 d   3 good: 2 d   4 easy: 9 d
again: due today (2026-12-01)

The first typed telling of this story; the next one is held against it.
$ hone rehearse late-refunds --history --json
{"rehearsals":[{"story":"my-stories/late-refunds","at":"2026-12-01T09:00:00Z","study_day":"2026-12-01","question":"Walk me through a failure whose cause lay several layers below the symptom.","pitch":false,"limit_seconds":180.0,"total_seconds":6.8,"in_time":true,"sections":{"situation":4.0,"task":1.2,"action":1.6,"result":0.0},"ticked":1,"needed":4,"scores":[],"points":null,"auto_fail":null,"disqualifiers":0,"typed":"Situation: A shop owner wrote that her customers waited\nnine days.\n\nTask: I wanted two.\n\nAction: I read 40 tickets.\n\nResult: ","probe":"p/back"}]}
