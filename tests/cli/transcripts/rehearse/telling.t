# A story is told against the clock, followed up, ticked, scored and stored as one undo step; then what changed.
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
$ hone rehearse late-refunds --plain
<
<
<
< p
<
<
<
<
< 1234
< 12
< 24.5
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
Enter starts the clock, q leaves.
The clock runs. An empty line ends each part; p pauses, r starts over, q leaves.
Situation:
  Situation  0:00
Task:
  Task       0:00
Action:
Paused at 0:00; an empty line or p goes on.
Going on.
  Action     0:00
Result:
  Result     0:00

Told in 0:00 of 3:00: 180 s to spare
  Situation + Task 0 s of 44
  Action 0 s of 126
  Result 0 s of 10
Less than half of the time: what you did, and what you weighed, has room for
more.

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
Ticked: 1, 2, 3, 4 (4 of 4)

Points, if you like: Enter alone skips the rest, ? says what to look for.
structure (0-15): 
ownership (0-30): 
action specificity (0-25): 
Did anything fail it at once? Its words, or Enter.
words: 
Points: 36.5 of 45 on 2 of 5.

All that it needs was there.
1 again: today   2 hard: 1 d   [3 good: 2 d]   4 easy: 9 d
good: due in 2 days (2026-12-03)

The first telling of this story; the next one is held against it.
$ hone rehearse late-refunds --plain --question "What did you fix?"
<
<
<
<
<
<
< 12345
< 12
< ?
< 31
< 25
< 20
< 15
< 8
< my manager asked me to
< 4
Refunds that nobody saw arrive late

Under 3:00 in all, at 150 words a minute:
  Situation + Task  0:44  110 words
  Action            2:06  315 words
  Result            0:10  25 words
With the 50 s that Situation + Task may take at most, 4 s would be left for the
Result; each second more for it is one less for them.

What did you fix?
Enter starts the clock, q leaves.
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

A follow-up: How did you know that customers felt it?
(answer aloud; an empty line shows a strong reply)
  strong: I read 40 tickets.

It opens: A shop owner wrote that her customers waited nine days.

What did it have? Digits tick, Enter goes on.
  1  the opening sentence
  2  what I decided, and why
  3  late refunds: 9 % to 3 %, within six weeks
  4  what I would do differently
Ticked: 1, 2, 3, 4 (4 of 4)

Points, if you like: Enter alone skips the rest, ? says what to look for.
structure (0-15): 
ownership (0-30): 
Who noticed, who began and who decided; at each turn it should be you.
ownership (0-30): 
Points are a number from 0 to 30.
ownership (0-30): 
action specificity (0-25): 
quantified impact (0-20): 
self-awareness (0-10): 
Did anything fail it at once? Its words, or Enter.
words: 
Points: 80 of 100: No Hire; "my manager asked me to" fails it, the sum alone
would say Strong Hire.

What you named fails it, whatever else was there.
[1 again: today]   2 hard: 2 d   3 good: 2 d   4 easy: 5 d
easy: due in 5 days (2026-12-06)

Since 2026-12-01:
             now   then
  total      0:00  0:00     =
  Situation  0:00  0:00     =
  Task       0:00  0:00     =
  Action     0:00  0:00     =
  Result     0:00  0:00     =
  ticked     4/4   4/4      =
  points     80!   36.5/45
$ hone rehearse --history
day         story                    total         ticked  points   question
2026-12-01  my-stories/late-refunds  0:00 of 3:00  4/4     36.5/45  Walk me thr…
2026-12-01  my-stories/late-refunds  0:00 of 3:00  4/4     80!      What did yo…
$ hone show my-stories/late-refunds:tell
Card 4 · my-stories/late-refunds:tell · say

When did the first explanation for a problem turn out not to be the real one?
Refunds that nobody saw arrive late

  = A shop owner wrote that her customers waited nine days.

State: review, due in 5 days (2026-12-06)
Stability 3.95 days, difficulty 1.00, recall today 100 %
2 reviews, 0 lapses

when              rating  after  stability  difficulty  interval  time
2026-12-01 09:00  good    0 d    2.31 d     2.12        2 d       [..] s
2026-12-01 09:00  easy    0 d    3.95 d     1.00        5 d       [..] s
$ hone undo
undid: rehearsed my-stories/late-refunds easy
$ hone rehearse late-refunds --history
day         S T A R              total         ticked  points   question
2026-12-01  0:00 0:00 0:00 0:00  0:00 of 3:00  4/4     36.5/45  Walk me through…
# env COLUMNS=40
$ hone rehearse --history
2026-12-01  0:00 of 3:00
  my-stories/late-refunds
  0:00 0:00 0:00 0:00
  ticked 4/4, points 36.5/45
  Walk me through a failure whose cause
  lay several layers below the symptom.
