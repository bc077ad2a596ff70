# Fields are set without an editor; a changed answer is due today, and undo takes it back.
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
$ hone grade talk/number easy
$ hone edit talk/number --set tags='pay, first call'
$ hone edit talk/number --set back='Only after theirs'
$ hone cards is:due
$ hone undo
$ hone cards is:due
$ hone edit talk/number --set back='Not before theirs' --cosmetic
$ hone cards is:due
$ hone edit talk/number --set back='Not before theirs'
$ hone export --deck talk
