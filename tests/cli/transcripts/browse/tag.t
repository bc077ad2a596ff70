# Tags of all notes a query finds, as an edit of each and one undo step.
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
$ hone tag deck:talk
$ hone tag deck:talk --add loud --remove loud
$ hone tag deck:talk --add '!'
$ hone tag deck:talk --add loud --remove pay --dry-run
$ hone tag deck:talk --add loud --remove pay
$ hone cards tag:loud
$ hone cards tag:pay
$ hone tag deck:talk --add LOUD --remove spoken
$ hone import talk.toml
$ hone cards tag:loud --json --limit 1
$ hone export --deck talk --changed
$ hone undo --steps 2
$ hone cards tag:loud
$ hone tag talk/number loop/we --add both --json
