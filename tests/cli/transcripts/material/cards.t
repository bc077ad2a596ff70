# A query narrows by field and by words; nothing found is exit 1.
# file talk.toml
[deck]
title = "Talk"
tags = ["spoken"]

[[basic]]
id = "number"
front = "When to name a number?"
back = "After theirs"
tags = ["pay"]

[[fact]]
id = "notice"
prompt = "Notice period"
answer = "30 days"
# end
$ hone import talk.toml
2 added
$ hone add pair 'We fixed it.' 'I fixed it.' --flaw 'collective credit' --id we
added mine/we: spot, fix
$ hone grade talk/notice again
talk/notice:recall again: due today (2026-12-01)
$ hone cards
1  talk/number:forward  new       -           -     When to name a number?
2  talk/notice:recall   learning  2026-12-01  1.00  Notice period
3  mine/we:spot         new       -           -     We fixed it.
4  mine/we:fix          new       -           -     We fixed it.
$ hone cards deck:talk is:new
1  talk/number:forward  new  -  -  When to name a number?
$ hone cards -deck:talk -quick
3  mine/we:spot  new  -  -  We fixed it.
4  mine/we:fix   new  -  -  We fixed it.
$ hone cards flaw:'collective credit' aspect
! No card matches.
? 1
$ hone cards tag:spoken NOTICE
2  talk/notice:recall  learning  2026-12-01  1.00  Notice period
$ hone cards --json is:due
{"cards":[{"card":2,"note":"talk/notice","deck":"talk","kind":"fact","aspect":"recall","state":"learning","due":"2026-12-01","stability":0.212,"difficulty":6.4133,"retrievability":1.0,"suspended":false,"tags":["spoken"]}],"found":1}
$ hone cards --json deck:none
{"cards":[],"found":0}
? 1
