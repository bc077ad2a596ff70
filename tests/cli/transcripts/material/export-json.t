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
$ hone grade talk/notice good --ms 4000
$ hone export all.json
$ sh stat -c %a all.json
$ hone --db other.db import all.json
$ hone --db other.db import all.json
$ sh hone export --json | cmp - all.json
$ sh hone --db other.db export --json | cmp - all.json
$ hone --db other.db check
$ sh head -c 700 all.json > half.json
$ hone --db third.db import half.json
