# The history alone goes and comes as lines; none leaves it out, merge adds what is later, replace sets aside what is here.
# file pay.toml
[[fact]]
id = "notice"
prompt = "Notice period"
answer = "30 days"
# end
$ hone import pay.toml
1 added
$ hone grade pay/notice:recall good --ms 4000
pay/notice:recall good: due in 2 days (2026-12-03)
$ hone export history.jsonl
wrote history.jsonl
# env HONE_DB=$DIR/other.db
$ hone import history.jsonl
history.jsonl: 1 line of history
nothing changed
1 line is of cards that are not here (pay/notice:recall); import their decks first, then the history again
$ hone import pay.toml
1 added
$ hone import --history none history.jsonl
history.jsonl: 1 line of history
nothing changed
$ hone import history.jsonl
history.jsonl: 1 line of history
1 review
$ hone import history.jsonl
history.jsonl: 1 line of history
nothing changed
# env HONE_NOW=2026-12-02T09:00:00Z
$ hone grade pay/notice:recall again --ms 4000
pay/notice:recall again: due today (2026-12-02), reviewed early
$ hone import history.jsonl
history.jsonl: 1 line of history
nothing changed
$ hone import --history replace history.jsonl
history.jsonl: 1 line of history
1 review
$ hone show pay/notice:recall
Card 1 · pay/notice:recall · recall

Notice period

  = 30 days

State: review, due tomorrow (2026-12-03)
Stability 2.31 days, difficulty 2.12, recall today 95 %
1 review, 0 lapses

when              rating  after  stability  difficulty  interval  time
2026-12-01 09:00  good    0 d    2.31 d     2.12        2 d       4.0 s
2026-12-02 09:00  again   1 d    0.57 d     7.39        today     4.0 s
2026-12-02 09:00  reset
2026-12-01 09:00  good    0 d    2.31 d     2.12        2 d       4.0 s
$ hone check
everything is in order: 1 note, 1 card, 3 reviews
$ sh sed 's/"good"/"goood"/' history.jsonl > bad.jsonl
$ hone import bad.jsonl
nothing changed
! bad.jsonl:2:1: `rating` must be again, hard, good or easy
! bad.jsonl:2:1: warning: pay/notice:recall is left as it is, because lines of it may be missing
? 3
