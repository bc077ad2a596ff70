# Who leaves half-way, wherever, has stored nothing.
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
< r
<
< q
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
Started over.
The clock runs. An empty line ends each part; p pauses, r starts over, q leaves.
Situation:
  Situation  0:00
Task:

Left half-way; nothing of this rehearsal was stored.
$ hone rehearse late-refunds --plain
<
<
<
<
<
< q
...
Left half-way; nothing of this rehearsal was stored.
$ hone rehearse late-refunds --plain
<
<
<
<
<
<
< 123
< 12
< q
...
Left half-way; nothing of this rehearsal was stored.
$ hone rehearse late-refunds --plain
<
<
<
<
<
<
< 123
<
<
< q
...
Left half-way; nothing of this rehearsal was stored.
$ hone rehearse late-refunds --typed --plain
<
< I began
< :q
...
Left half-way; nothing of this rehearsal was stored.
$ hone rehearse late-refunds --plain
...
Nothing was begun.
$ hone undo --list
1  2026-12-01 09:00  imported my-stories, p
$ hone rehearse --history
Not rehearsed yet; `hone rehearse` begins.
? 1
