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
2 added
$ hone export --changed
! No note differs from the text last imported.
? 1
$ hone edit talk/number --set why='They anchor themselves.'
edited talk/number
Its file is as it was; `hone export --changed` gives the edit as text.
$ hone export --changed
[deck]
id = "talk"
title = "Talk"
tags = ["spoken"]

[[basic]]
id = "number"
front = "When to name a number?"
back = "After theirs"
why = "They anchor themselves."
tags = ["pay"]
