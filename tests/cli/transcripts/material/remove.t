# Removing shows what goes and needs --yes off a terminal; undo brings it back.
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
$ hone add basic One? Yes --id one
added mine/one: forward
$ hone remove talk
! talk/number  When to name a number?
! talk/notice  Notice period
! hone: add --yes to remove these 2 notes
? 2
$ hone remove mine/one --yes
removed mine/one: One?
$ hone remove talk --yes
removed 2 notes; `hone undo` brings them back
! hone: still in $DIR/desk/talk.toml; take it out there, else the next import brings it back
$ hone cards
! No card matches.
? 1
$ hone undo
undid: removed 2 notes
$ hone cards
1  talk/number:forward  new  -  -  When to name a number?
2  talk/notice:recall   new  -  -  Notice period
$ hone remove nope --yes
! hone: no deck nope
? 1
