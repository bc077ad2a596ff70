# A note taken out of its file stays until pruned, and comes back with its history.
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
$ hone grade talk/notice good
$ sh cp talk.toml whole.toml; sed -i '/fact/,$d' talk.toml
$ hone import talk.toml
$ hone import --prune talk.toml
$ hone cards deck:talk
$ sh cp whole.toml talk.toml
$ hone import talk.toml
$ hone cards is:review
