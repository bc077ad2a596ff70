# A scenario takes the story that was rehearsed least, in the scenario's own words; without a name the weakest.
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
$ hone rehearse root-cause --plain
<
<
<
<
<
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

The first telling of this story; the next one is held against it.
$ hone rehearse root-cause --plain
< q
Keys that everybody had

Under 3:00 in all, at 150 words a minute:
  Situation + Task  0:44  110 words
  Action            2:06  315 words
  Result            0:10  25 words
With the 50 s that Situation + Task may take at most, 4 s would be left for the
Result; each second more for it is one less for them.

Walk me through a failure whose cause lay several layers below the symptom.
Enter starts the clock, q leaves.
Nothing was begun.
$ hone rehearse --plain
< q
Refunds that nobody saw arrive late

Under 3:00 in all, at 150 words a minute:
  Situation + Task  0:44  110 words
  Action            2:06  315 words
  Result            0:10  25 words
With the 50 s that Situation + Task may take at most, 4 s would be left for the
Result; each second more for it is one less for them.

When did the first explanation for a problem turn out not to be the real one?
Enter starts the clock, q leaves.
Nothing was begun.
$ hone rehearse root-cause --history
day         story                    total         ticked  points  question
2026-12-01  my-stories/late-refunds  0:00 of 3:00  1/4     -       Walk me thro…
$ hone rehearse security --history
Not rehearsed yet; `hone rehearse` begins.
? 1
