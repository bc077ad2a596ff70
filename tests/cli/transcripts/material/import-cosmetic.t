# A new answer makes its card due today; --cosmetic does not.
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
$ hone grade talk/notice easy
talk/notice:recall easy: due in 7 days (2026-12-08)
$ sh sed -i 's/30 days/31 days/' talk.toml
$ hone import --cosmetic talk.toml
1 updated, 1 unchanged
$ hone cards is:due
! No card matches.
? 1
$ sh sed -i 's/31 days/32 days/' talk.toml
$ hone import talk.toml
1 updated, 1 unchanged
$ hone cards is:due
2  talk/notice:recall  review  2026-12-01  1.00  Notice period
