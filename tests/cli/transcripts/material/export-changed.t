# What was edited here and stands otherwise in the file is exported as text.
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
$ hone export --changed
$ hone edit talk/number --set why='They anchor themselves.'
$ hone export --changed
