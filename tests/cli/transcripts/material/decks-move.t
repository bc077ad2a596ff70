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
$ hone grade talk/notice good
$ hone add basic One? Yes --id one
$ hone decks move talk/notice mine
$ hone cards deck:mine
$ hone undo
$ hone cards deck:mine
$ hone decks move talk/notice
