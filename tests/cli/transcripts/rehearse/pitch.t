# A pitch is told in one go under a limit of its own.
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
$ hone rehearse keys --pitch --limit 60 --plain
<
<
<
< 123
<
<
<
Keys that everybody had

A pitch: under 1:00, about 150 words at 150 a minute.

Where did you close a hole in a system that was already in use?
Enter starts the clock, q leaves.
The clock runs. An empty line ends each part; p pauses, r starts over, q leaves.
Pitch:
  Pitch      0:00

Told in 0:00 of 1:00: 60 s to spare

A follow-up: How do you know that it will not come back?
(answer aloud; an empty line shows a strong reply)
  strong: An alert fires when the job skips an hour.
  why: A cause that is gone, and an alarm.

It opens: Every build server had the key.

What did it have? Digits tick, Enter goes on.
  1  the opening sentence
  2  what I decided, and why
Ticked: 1, 2 (2 of 2)

Points, if you like: Enter alone skips the rest, ? says what to look for.
structure (0-15): 
Did anything fail it at once? Its words, or Enter.
words: 

All that it needs was there.
1 again: today   2 hard: 1 d   [3 good: 2 d]   4 easy: 9 d
good: due in 2 days (2026-12-03)

The first pitch of this story; the next one is held against it.
