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
$ hone add basic One? Yes --id one
$ hone remove talk
$ hone remove mine/one --yes
$ hone remove talk --yes
$ hone cards
$ hone undo
$ hone cards
$ hone remove nope --yes
