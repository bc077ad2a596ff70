# One command changes all cards a query finds, as one undo step.
# file talk.toml
[deck]
title = "Talk"
tags = ["spoken"]

[[basic]]
id = "number"
front = "When to name a number?"
back = "After theirs, in Zürich too"
tags = ["pay"]
level = ["SDE 2"]

[[fact]]
id = "notice"
prompt = "Notice period"
answer = "30 days"
company = ["Amazon"]

[[question]]
id = "which"
prompt = "Who saw the root cause?"
options = ["Ownership", "Dive Deep"]
answer = "Dive Deep"
principles = ["Dive Deep"]
# end
# file loop.toml
[deck]
title = "Loop"

[[pair]]
id = "we"
weak = "We fixed it."
strong = "I fixed its cause at the root."
flaw = "collective credit"
# end
$ hone import talk.toml loop.toml
4 added
$ hone grade talk/notice good -q
$ hone grade loop/we:spot again -q
# env HONE_NOW=2026-12-04T09:00:00Z
$ hone suspend deck:talk --dry-run
talk/number:forward: would be suspended
talk/notice:recall: would be suspended
talk/which:identify: would be suspended
3 cards would be suspended (deck:talk); nothing was changed
$ hone cards is:suspended
! No card matches.
? 1
$ hone suspend deck:talk
3 cards suspended (deck:talk); `hone undo` takes it back
$ hone suspend tag:spoken or deck:loop
2 of 5 cards suspended (tag:spoken or deck:loop); `hone undo` takes it back
$ hone suspend deck:talk
nothing changed: 3 cards (deck:talk), each is suspended already
$ hone undo --list
5  2026-12-04 09:00  suspended 2 cards (tag:spoken or deck:loop)
4  2026-12-04 09:00  suspended 3 cards (deck:talk)
3  2026-12-01 09:00  graded loop/we:spot again
2  2026-12-01 09:00  graded talk/notice:recall good
1  2026-12-01 09:00  imported talk, loop
$ hone undo
undid: suspended 2 cards (tag:spoken or deck:loop)
$ hone cards is:suspended
1  talk/number:forward  suspended  -           -     When to name a number?
2  talk/notice:recall   suspended  2026-12-03  0.88  Notice period
3  talk/which:identify  suspended  -           -     Who saw the root cause?
$ hone unsuspend is:suspended --json
{"changed":3,"cards":[{"card":1,"note":"talk/number","deck":"talk","kind":"basic","aspect":"forward","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":null},{"card":2,"note":"talk/notice","deck":"talk","kind":"fact","aspect":"recall","changed":true,"state":"review","suspended":false,"flagged":false,"buried_on":null},{"card":3,"note":"talk/which","deck":"talk","kind":"question","aspect":"identify","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":null}],"dry_run":false,"query":"is:suspended"}
$ hone bury is:due
2 cards buried until tomorrow (is:due); `hone undo` takes it back
$ hone flag '"root cause"' --json --dry-run
{"changed":1,"cards":[{"card":3,"note":"talk/which","deck":"talk","kind":"question","aspect":"identify","changed":true,"state":"new","suspended":false,"flagged":true,"buried_on":null}],"dry_run":true,"query":"\"root cause\""}
