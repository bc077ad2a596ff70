# Each field of a query.
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
$ hone cards deck:loop
4  loop/we:spot  learning  2026-12-01  0.66  We fixed it.
5  loop/we:fix   new       -           -     We fixed it.
$ hone cards tag:PAY
1  talk/number:forward  new  -  -  When to name a number?
$ hone cards tag:spoken kind:fact
2  talk/notice:recall  review  2026-12-03  0.88  Notice period
$ hone cards principle:"Dive Deep"
3  talk/which:identify  new  -  -  Who saw the root cause?
$ hone cards flaw:'collective credit'
4  loop/we:spot  learning  2026-12-01  0.66  We fixed it.
5  loop/we:fix   new       -           -     We fixed it.
$ hone cards lens:amazon
2  talk/notice:recall  review  2026-12-03  0.88  Notice period
$ hone cards lens:L5
1  talk/number:forward  new  -  -  When to name a number?
$ hone cards is:new
1  talk/number:forward  new  -  -  When to name a number?
3  talk/which:identify  new  -  -  Who saw the root cause?
5  loop/we:fix          new  -  -  We fixed it.
$ hone cards is:due
2  talk/notice:recall  review    2026-12-03  0.88  Notice period
4  loop/we:spot        learning  2026-12-01  0.66  We fixed it.
$ hone cards is:learning
4  loop/we:spot  learning  2026-12-01  0.66  We fixed it.
