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
$ hone decks rename talk speech
$ hone cards deck:speech
$ hone decks rename speech 'a b'
$ hone add basic One? Yes
$ hone decks rename speech mine
$ hone undo --steps 2
$ hone decks
