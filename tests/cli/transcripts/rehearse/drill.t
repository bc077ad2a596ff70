# A telling that comes up in the drill is a rehearsal there too, and its undo takes both back.
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
$ hone suspend my-stories/late-refunds my-stories/keys:match my-stories/keys:opening p/back p/felt
my-stories/late-refunds:match: suspended
my-stories/late-refunds:opening: suspended
my-stories/late-refunds:number-1: suspended
my-stories/late-refunds:tell: suspended
my-stories/keys:match: suspended
my-stories/keys:opening: suspended
p/back:spot: suspended
p/back:fix: suspended
p/felt:spot: suspended
p/felt:fix: suspended
$ hone drill --plain
<
<
<
<
<
< 123
<
<
< 3
<
--- 1 left, about 4 min · my-stories · story · tell · trains: say

Keys that everybody had

Under 3:00 in all, at 150 words a minute:
  Situation + Task  0:44  110 words
  Action            2:06  315 words
  Result            0:10  25 words
With the 50 s that Situation + Task may take at most, 4 s would be left for the
Result; each second more for it is one less for them.

Where did you close a hole in a system that was already in use?
Enter starts the clock, b buries it until tomorrow, ? lists the keys.
The clock runs. An empty line ends each part; p pauses, r starts over, q leaves.
Situation:
  Situation  0:00
Task:
  Task       0:00
Action:
  Action     0:00
Result:
  Result     0:00

Told in 0:00 of 3:00: 180 s to spare
  Situation + Task 0 s of 44
  Action 0 s of 126
  Result 0 s of 10
Less than half of the time: what you did, and what you weighed, has room for
more.

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

The first telling of this story; the next one is held against it.

1 answered in 1 min: 0 again, 0 hard, 1 good, 0 easy. Nothing is left for today.
$ hone rehearse --history
day         story            total         ticked  points  question
2026-12-01  my-stories/keys  0:00 of 3:00  2/2     -       Where did you close…
