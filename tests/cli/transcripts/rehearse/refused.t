# What cannot be rehearsed is said, with the nearest name.
$ hone rehearse --plain
! hone: there is no story to tell; `hone story new` writes one
? 1
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
$ hone rehearse late-refund --plain
! hone: no story or scenario late-refund; did you mean `late-refunds`?
? 1
$ hone rehearse scaling --plain
! hone: no story of yours is about scaling (Something small made to work at scale); `hone story new` writes one
? 1
$ hone rehearse late-refunds
! hone: rehearse needs a terminal; `hone rehearse --plain` reads lines and writes lines
? 2
$ hone rehearse late-refunds --plain --json
{"error":{"code":"usage","message":"rehearse talks to a person; scripts use `hone rehearse --history --json`"}}
! hone: rehearse talks to a person; scripts use `hone rehearse --history --json`
? 2
$ hone rehearse late-refunds --limit 5 --plain
! hone: `--limit` must be from 10 to 3600; this is `5` (see `hone rehearse --help`)
? 2
$ hone suspend my-stories/late-refunds:tell
my-stories/late-refunds:tell: suspended
$ hone rehearse late-refunds --plain
! hone: card 737 (my-stories/late-refunds:tell) is suspended; `hone unsuspend 737` wakes it
? 1
$ hone rehearse keys --history --json
{"rehearsals":[]}
? 1
