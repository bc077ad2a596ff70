# A query narrows by field and by words; nothing found is exit 1.
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
$ hone add pair 'We fixed it.' 'I fixed it.' --flaw 'collective credit' --id we
$ hone grade talk/notice again
$ hone cards
$ hone cards deck:talk is:new
$ hone cards -deck:talk -quick
$ hone cards flaw:'collective credit' aspect
$ hone cards tag:spoken NOTICE
$ hone cards --json is:due
$ hone cards --json deck:none
