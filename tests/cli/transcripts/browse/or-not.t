# Or takes either side, a dash turns a term round, parentheses come first.
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
$ hone cards tag:pay or flaw:"collective credit"
1  talk/number:forward  new       -           -     When to name a number?
4  loop/we:spot         learning  2026-12-01  0.66  We fixed it.
5  loop/we:fix          new       -           -     We fixed it.
$ hone cards deck:talk -is:new
2  talk/notice:recall  review  2026-12-03  0.88  Notice period
$ hone cards kind:fact or kind:pair -cause
2  talk/notice:recall  review  2026-12-03  0.88  Notice period
$ hone cards '(kind:fact or kind:pair) cause'
4  loop/we:spot  learning  2026-12-01  0.66  We fixed it.
5  loop/we:fix   new       -           -     We fixed it.
$ hone cards -'(deck:loop or tag:pay)'
2  talk/notice:recall   review  2026-12-03  0.88  Notice period
3  talk/which:identify  new     -           -     Who saw the root cause?
$ hone cards not deck:talk and is:new
5  loop/we:fix  new  -  -  We fixed it.
