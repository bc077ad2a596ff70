# An export is a deck file that imports again without a change.
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
$ hone export
$ hone export --deck talk copy.toml
$ sh stat -c %a copy.toml
$ hone import --json copy.toml
$ hone export --deck nope
