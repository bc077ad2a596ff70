# A JSON export brings notes, states and history into another store, once.
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
$ hone grade talk/notice good --ms 4000
talk/notice:recall good: due in 2 days (2026-12-03)
$ hone export all.json
wrote all.json
$ sh stat -c %a all.json
600
$ hone --db other.db import all.json
all.json: an export of hone: 1 deck, 2 notes, 1 line of history
2 added, 1 review
$ hone --db other.db import all.json
all.json: an export of hone: 1 deck, 2 notes, 1 line of history
nothing changed (2 unchanged)
$ sh hone export --json | cmp - all.json
$ sh hone --db other.db export --json | cmp - all.json
$ hone --db other.db check
everything is in order: 2 notes, 2 cards, 1 review
$ sh head -c 700 all.json > half.json
$ hone --db third.db import half.json
nothing changed
! half.json: is not whole JSON: it stops making sense at byte 701
? 3
