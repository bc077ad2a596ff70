# Off a terminal edit needs --set; unknown fields and bad values are refused.
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
$ hone edit talk/number
$ hone edit talk/number --set bakc=x
$ hone edit talk/number --set back
$ hone edit talk/number --set back=
$ hone edit talk/number --set id=other
$ hone edit talk/number --set weight=-1
$ hone edit talk/nope --set back=x
