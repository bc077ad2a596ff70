# A deck takes another name that is free and well formed.
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
$ hone decks rename talk speech
talk is now speech
! hone: before you import $DIR/desk/talk.toml again, set id = "speech" under [deck] there; else talk comes back beside it
$ hone cards deck:speech
1  speech/number:forward  new  -  -  When to name a number?
2  speech/notice:recall   new  -  -  Notice period
$ hone decks rename speech 'a b'
! hone: `a b` cannot name a deck; use letters, digits, `.`, `_` and `-`
? 2
$ hone add basic One? Yes
added mine/73fd7e82aa0a: forward
$ hone decks rename speech mine
! hone: there is a deck `mine` already; choose another name
? 2
$ hone undo --steps 2
undid: added mine/73fd7e82aa0a
undid: renamed deck talk to speech
$ hone decks
talk  2 notes  2 cards  0 seen  0 due  on  Talk
$ hone decks rename talk talk --json
{"decks":[{"deck":"talk","title":"Talk","notes":2,"cards":2,"seen":0,"due":0,"on":true,"up_to":"extra","file":"$DIR/desk/talk.toml"}]}
