# A name in a query that is nowhere is said, with the nearest.
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
$ hone cards deck:tlak
! No card matches: no deck is called `tlak`; did you mean `talk`?
? 1
$ hone cards tag:spokn
! No card matches: no note has the tag `spokn`; did you mean `spoken`?
? 1
$ hone cards principle:customer
! No card matches: no note has the principle `customer`.
? 1
$ hone cards deck:talk is:leech
! No card matches.
? 1
$ hone cards --json deck:tlak
{"cards":[],"found":0}
? 1
