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
3 added
$ hone grade pay/notice:recall good --ms 4000
pay/notice:recall good: due in 2 days (2026-12-03)
$ hone grade pay/star:reverse again --ms 9000
pay/star:reverse again: due today (2026-12-01)
$ hone suspend pay/queue:fix
pay/queue:fix: suspended
$ hone export pay.apkg
wrote pay.apkg
$ hone export pay.apkg
! hone: pay.apkg exists; give another name, or --force to replace it
? 2
$ sh hone export --format anki | head -c 2
PK
\ no newline
$ hone import pay.apkg
pay.apkg: Anki package (legacy 2 generation), 3 notes, 5 cards, 2 reviews in pay
nothing changed (3 unchanged)
# env HONE_DB=$DIR/other.db
$ hone import --dry-run pay.apkg
pay.apkg: Anki package (legacy 2 generation), 3 notes, 5 cards, 2 reviews in pay
would be: 3 added, 2 reviews
$ hone import pay.apkg
pay.apkg: Anki package (legacy 2 generation), 3 notes, 5 cards, 2 reviews in pay
3 added, 2 reviews
$ hone import pay.apkg
pay.apkg: Anki package (legacy 2 generation), 3 notes, 5 cards, 2 reviews in pay
nothing changed (3 unchanged)
$ hone check
everything is in order: 3 notes, 5 cards, 2 reviews
$ hone cards
1  pay/star:forward   new        -           -     STAR
2  pay/star:reverse   learning   2026-12-01  1.00  STAR
3  pay/notice:recall  review     2026-12-03  1.00  Notice period
4  pay/queue:spot     new        -           -     A bottleneck you removed We…
5  pay/queue:fix      suspended  -           -     A bottleneck you removed We…
$ hone export --deck pay
[deck]
id = "pay"

[[basic]]
id = "star"
front = "STAR"
back = "Situation, Task, Action, Result"
reversible = true

[[fact]]
id = "notice"
prompt = "Notice period"
answer = "30 days"
tags = ["contract"]

[[pair]]
id = "queue"
prompt = "A bottleneck you removed"
weak = "We were told to fix the queue."
strong = "I measured it, found the lock and removed it."
flaw = "manager-assigned"
# env HONE_NOW=2026-12-03T09:00:00Z
$ hone grade pay/notice:recall good --ms 3000
pay/notice:recall good: due in 12 days (2026-12-15)
$ hone export again.apkg
wrote again.apkg
# env HONE_DB
$ hone import again.apkg
again.apkg: Anki package (legacy 2 generation), 3 notes, 5 cards, 3 reviews in pay
1 review, 3 unchanged
$ hone show pay/notice:recall
Card 1 · pay/notice:recall · recall

Notice period

  = 30 days

State: review, due in 12 days (2026-12-15)
Stability 10.96 days, difficulty 2.11, recall today 100 %
2 reviews, 0 lapses

when              rating  after  stability  difficulty  interval  time
2026-12-01 09:00  good    0 d    2.31 d     2.12        2 d       4.0 s
2026-12-03 09:00  good    2 d    10.96 d    2.11        12 d      3.0 s
$ hone check
everything is in order: 3 notes, 5 cards, 3 reviews
