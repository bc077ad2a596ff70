# Notes move to another deck with their history.
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
$ hone grade talk/notice good
talk/notice:recall good: due in 2 days (2026-12-03)
$ hone add basic One? Yes --id one
added mine/one: forward
$ hone decks move talk/notice mine
talk/notice is now mine/notice
! hone: talk/notice still stands in $DIR/desk/talk.toml:11; take it out there, else the next import adds it again
$ hone cards deck:mine
3  mine/one:forward    new     -           -     One?
2  mine/notice:recall  review  2026-12-03  1.00  Notice period
$ hone undo
undid: moved 1 note to mine
$ hone cards deck:mine
3  mine/one:forward  new  -  -  One?
$ hone decks move talk/notice
! hone: say which notes and then which deck: `hone decks move DECK/ID… DECK`
? 2
