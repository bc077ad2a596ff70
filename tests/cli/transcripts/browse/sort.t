# Sorted, cut and in a narrow window.
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
$ hone cards --sort r
4  loop/we:spot         learning  2026-12-01  0.66  We fixed it.
2  talk/notice:recall   review    2026-12-03  0.88  Notice period
1  talk/number:forward  new       -           -     When to name a number?
3  talk/which:identify  new       -           -     Who saw the root cause?
5  loop/we:fix          new       -           -     We fixed it.
$ hone cards --sort due --limit 1
4  loop/we:spot  learning  2026-12-01  0.66  We fixed it.
! 1 of 5 cards
$ hone cards --sort card --reverse --limit 2
5  loop/we:fix   new       -           -     We fixed it.
4  loop/we:spot  learning  2026-12-01  0.66  We fixed it.
! 2 of 5 cards
$ hone cards deck:talk --limit 1 --json
{"cards":[{"card":1,"note":"talk/number","deck":"talk","kind":"basic","aspect":"forward","state":"new","due":null,"stability":null,"difficulty":null,"retrievability":null,"suspended":false,"tags":["pay","spoken"]}],"found":3}
# env COLUMNS=60
$ hone cards
1  talk/number:forward  new       When to name a number?
2  talk/notice:recall   review    Notice period
3  talk/which:identify  new       Who saw the root cause?
4  loop/we:spot         learning  We fixed it.
5  loop/we:fix          new       We fixed it.
# env COLUMNS=40
$ hone cards
1  talk/number:forward  When to name a…
2  talk/notice:recall   Notice period
3  talk/which:identify  Who saw the roo…
4  loop/we:spot         We fixed it.
5  loop/we:fix          We fixed it.
