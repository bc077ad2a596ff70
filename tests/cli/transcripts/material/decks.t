# Decks are listed, switched, and each switch is one undo step.
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
$ hone edit talk/number --set priority=core
edited talk/number
Its file is as it was; `hone export --changed` gives the edit as text.
$ hone decks
talk  2 notes  2 cards  0 seen  0 due  on  Talk
$ hone decks on talk --priority core
talk: on, core only: 1 card
$ hone due
0 due, 1 new, 0 to recall again: about 1 minute
$ hone decks off talk
talk: off; its history is kept
$ hone due
Nothing is due.
? 1
$ hone undo
undid: switched off talk
$ hone decks
talk  2 notes  2 cards  0 seen  0 due  on, core only  Talk
$ hone decks --json
{"decks":[{"deck":"talk","title":"Talk","notes":2,"cards":2,"seen":0,"due":0,"on":true,"up_to":"core","file":"$DIR/desk/talk.toml"}]}
$ hone decks on nope
! hone: no deck nope
? 1
$ hone decks on talk --priority low
! hone: `--priority`: `low` is none of `core`, `useful` or `extra` (see `hone decks on --help`)
? 2
