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
2 added
$ hone grade talk/notice good
talk/notice:recall good: due in 2 days (2026-12-03)
$ sh cp talk.toml whole.toml; sed -i '/fact/,$d' talk.toml
$ hone import talk.toml
nothing changed (1 unchanged, 1 no longer in the file)
talk: `Notice period` is not in the file any more and is kept; --prune retires it
$ hone import --prune talk.toml
1 retired, 1 unchanged
talk: `Notice period` left the file and is retired; its history is kept
$ hone cards deck:talk
1  talk/number:forward  new  -  -  When to name a number?
$ sh cp whole.toml talk.toml
$ hone import talk.toml
1 updated, 1 unchanged
talk: `Notice period` is back in the file, and back with its history
$ hone cards is:review
2  talk/notice:recall  review  2026-12-03  1.00  Notice period
