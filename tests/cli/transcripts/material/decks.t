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
$ hone edit talk/number --set priority=core
$ hone decks
$ hone decks on talk --priority core
$ hone due
$ hone decks off talk
$ hone due
$ hone undo
$ hone decks
$ hone decks --json
$ hone decks on nope
$ hone decks on talk --priority low
