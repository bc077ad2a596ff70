# Off a terminal edit needs --set; unknown fields and bad values are refused.
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
$ hone edit talk/number
! hone: the editor needs a terminal; change single fields with --set KEY=VALUE
? 2
$ hone edit talk/number --set bakc=x
! hone: a basic has no `bakc`; did you mean `back`?
? 2
$ hone edit talk/number --set back
! hone: --set takes KEY=VALUE, as in --set why="Because …"; this is `back`
? 2
$ hone edit talk/number --set back=
! hone: [[basic]] needs `back`; add back = "…"
? 3
$ hone edit talk/number --set id=other
! hone: the id stays `number`: the note's history hangs on it
? 3
$ hone edit talk/number --set weight=-1
! hone: `weight` must be a number above 0; leave it out for 1
? 3
$ hone edit talk/nope --set back=x
! hone: no note talk/nope; notes are named DECK/ID, `hone cards` lists them
? 1
