# A package goes to Anki and comes back: notes are the same, and its reviews are there once.
# file pay.toml
[deck]
title = "Pay"
[[fact]]
id = "notice"
prompt = "Notice period"
answer = "30 days"
tags = ["contract"]
[[basic]]
id = "star"
front = "STAR"
back = "Situation, Task, Action, Result"
reversible = true
[[pair]]
id = "queue"
prompt = "A bottleneck you removed"
weak = "We were told to fix the queue."
strong = "I measured it, found the lock and removed it."
flaw = "manager-assigned"
# end
$ hone import pay.toml
$ hone grade pay/notice:recall good --ms 4000
$ hone grade pay/star:reverse again --ms 9000
$ hone suspend pay/queue:fix
$ hone export pay.apkg
$ hone export pay.apkg
$ sh hone export --format anki | head -c 2
$ hone import pay.apkg
# env HONE_DB=$DIR/other.db
$ hone import --dry-run pay.apkg
$ hone import pay.apkg
$ hone import pay.apkg
$ hone check
$ hone cards
$ hone export --deck pay
# env HONE_NOW=2026-12-03T09:00:00Z
$ hone grade pay/notice:recall good --ms 3000
$ hone export again.apkg
# env HONE_DB
$ hone import again.apkg
$ hone show pay/notice:recall
$ hone check
