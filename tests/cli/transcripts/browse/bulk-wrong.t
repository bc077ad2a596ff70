# A mistyped name changes nothing, nor does a query of nothing but words.
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
$ hone suspend tlak
$ hone suspend root cause
$ hone suspend talk/nope
$ hone suspend 1 deck:talk
$ hone suspend deck:tlak
$ hone suspend deck:talk is:deu
$ hone suspend lapses
$ hone reset deck:talk
$ hone reset deck:talk --json
$ hone undo --list --steps 1
$ hone cards is:suspended
