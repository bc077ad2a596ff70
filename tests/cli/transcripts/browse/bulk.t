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
$ hone grade talk/notice good -q
$ hone grade loop/we:spot again -q
# env HONE_NOW=2026-12-04T09:00:00Z
$ hone suspend deck:talk --dry-run
$ hone cards is:suspended
$ hone suspend deck:talk
$ hone suspend tag:spoken or deck:loop
$ hone suspend deck:talk
$ hone undo --list
$ hone undo
$ hone cards is:suspended
$ hone unsuspend is:suspended --json
$ hone bury is:due
$ hone flag '"root cause"' --json --dry-run
