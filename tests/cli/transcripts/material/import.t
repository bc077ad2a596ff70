# Importing a deck twice changes nothing.
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
$ hone import talk.toml
nothing changed (2 unchanged)
$ hone import --json talk.toml
{"added":0,"updated":0,"unchanged":2,"renamed":0,"conflicts":0,"retired":0,"skipped":0,"orphaned":0,"reviews":0,"decks":["talk"],"said":[],"dry_run":false,"diagnostics":[],"files":[{"file":"talk.toml","format":"toml","found":""}]}
$ hone -q import talk.toml
