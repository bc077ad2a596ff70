# A note changed here and in its file is a conflict: mine is kept until --theirs.
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
$ hone edit talk/notice --set answer='45 days'
$ sh sed -i 's/30 days/60 days/' talk.toml
$ hone import talk.toml
$ hone export --changed
$ hone import --theirs talk.toml
$ hone export --changed
