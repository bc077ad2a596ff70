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
2 added
$ hone grade talk/number easy
talk/number:forward easy: due in 7 days (2026-12-08)
$ hone edit talk/number --set tags='pay, first call'
edited talk/number
Its file is as it was; `hone export --changed` gives the edit as text.
$ hone edit talk/number --set back='Only after theirs'
edited talk/number; what is graded changed, so it is due today
Its file is as it was; `hone export --changed` gives the edit as text.
$ hone cards is:due
1  talk/number:forward  review  2026-12-01  1.00  When to name a number?
$ hone undo
undid: edited talk/number
$ hone cards is:due
! No card matches.
? 1
$ hone edit talk/number --set back='Not before theirs' --cosmetic
edited talk/number
Its file is as it was; `hone export --changed` gives the edit as text.
$ hone cards is:due
! No card matches.
? 1
$ hone edit talk/number --set back='Not before theirs'
nothing changed
$ hone export --deck talk
[deck]
id = "talk"
title = "Talk"
tags = ["spoken"]

[[basic]]
id = "number"
front = "When to name a number?"
back = "Not before theirs"
tags = ["pay", "first call"]

[[fact]]
id = "notice"
prompt = "Notice period"
answer = "30 days"
