# A reset by a query asks, or needs --yes; undo takes it back.
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
$ hone reset -is:new
! hone: add --yes to reset 2 cards (-is:new), or --dry-run to see which
? 2
$ hone reset -is:new --dry-run
talk/notice:recall: would be reset
loop/we:spot: would be reset
2 cards would be reset (-is:new); nothing was changed
$ hone reset -is:new --yes
2 cards reset (-is:new); `hone undo` takes it back
$ hone cards -is:new
! No card matches.
? 1
$ hone undo
undid: reset 2 cards (-is:new)
$ hone cards -is:new
2  talk/notice:recall  review    2026-12-03  0.88  Notice period
4  loop/we:spot        learning  2026-12-01  0.66  We fixed it.
