# A goal's company, level and role choose the notes that are for them; a word nobody wrote for chooses nothing.
# file d.toml
[deck]
id = "d"
[[fact]]
id = "pm"
prompt = "For a product manager?"
answer = "1 day"
company = ["Amazon"]
role = "product manager"
[[fact]]
id = "sde"
prompt = "For an engineer?"
answer = "2 days"
company = ["Amazon"]
role = "software engineer"
level = "SDE 2"
[[fact]]
id = "all"
prompt = "For everyone?"
answer = "3 days"
company = ["any"]
[[fact]]
id = "none"
prompt = "For whom it may concern?"
answer = "4 days"
# end
$ hone import d.toml
4 added
$ hone goal set --date 2026-12-15 --role PM
Interview in 14 days (2026-12-15), 20 minutes a day, for PM.
All 3 cards fit the 280 minutes of 14 days. Left out: 1 for somebody else (`hone
decks`).
Today: 0 to review, 3 new, 0 to recall again: about 1 minute. `hone drill`
starts.
$ hone due
0 to review, 3 new, 0 to recall again: about 1 minute
$ hone goal set --date 2026-12-15 --company Google
Interview in 14 days (2026-12-15), 20 minutes a day, for Google · PM.
All 3 cards fit the 280 minutes of 14 days. Left out: 1 for somebody else (`hone
decks`).
Today: 0 to review, 3 new, 0 to recall again: about 1 minute. `hone drill`
starts.
! hone: no note is written for the company Google; it leaves nothing out
$ hone due
0 to review, 3 new, 0 to recall again: about 1 minute
$ hone goal set --date 2026-12-15 --level L5 --role SWE --company "Amazon"
Interview in 14 days (2026-12-15), 20 minutes a day, for Amazon · L5 · SWE.
All 3 cards fit the 280 minutes of 14 days. Left out: 1 for somebody else (`hone
decks`).
Today: 0 to review, 3 new, 0 to recall again: about 1 minute. `hone drill`
starts.
$ hone due
0 to review, 3 new, 0 to recall again: about 1 minute
$ hone decks off d
d: off; its history is kept
$ hone
Interview in 14 days (2026-12-15), 20 minutes a day, for Amazon · L5 · SWE
All 0 cards fit the 280 minutes of 14 days. Left out: 4 switched off (`hone
decks on DECK --priority useful` brings more).
Readiness: there are no cards to recall (0 of 0 cards seen)
Today: nothing is left. Nothing more is worth asking today; for the rest waiting
is better.

Next: `hone ready` looks ahead, `hone import FILE` adds a deck of your own
$ hone goal show --json
{"goal":{"name":"","date":"2026-12-15","days_left":14,"minutes_per_day":20,"target":null,"decks":[],"tags":[],"weights":{},"company":"Amazon","level":"L5","role":"SWE"},"rounds":[{"name":"","date":"2026-12-15","days_left":14,"minutes_per_day":20,"target":null,"decks":[],"tags":[],"weights":{},"company":"Amazon","level":"L5","role":"SWE","state":"open"}],"budget":{"minutes_per_day":20,"weekdays":{},"off":[],"speak":0.4}}
