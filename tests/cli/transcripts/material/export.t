# An export is a deck file that imports again without a change.
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
$ hone export
[deck]
id = "talk"
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
$ hone export --deck talk copy.toml
wrote copy.toml
$ sh stat -c %a copy.toml
600
$ hone import --json copy.toml
{"added":0,"updated":0,"unchanged":2,"renamed":0,"conflicts":0,"retired":0,"skipped":0,"orphaned":0,"reviews":0,"decks":["talk"],"said":[],"dry_run":false,"diagnostics":[],"files":[{"file":"copy.toml","format":"toml","found":""}]}
$ hone export --deck nope
! hone: no deck nope
? 1
