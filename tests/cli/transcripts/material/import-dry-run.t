# A dry run says what would come in and leaves the store as it is.
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
$ hone import --dry-run talk.toml
would be: 2 added
$ hone cards deck:talk
! No card matches: no deck is called `talk`.
? 1
