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
$ hone grade talk/notice easy
$ sh sed -i 's/30 days/31 days/' talk.toml
$ hone import --cosmetic talk.toml
$ hone cards is:due
$ sh sed -i 's/31 days/32 days/' talk.toml
$ hone import talk.toml
$ hone cards is:due
