# Several decks need a folder, and get a file each.
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
$ hone add basic One? Yes
$ hone export
$ hone export out/
$ sh cat out/mine.toml
$ hone export --format json --changed
