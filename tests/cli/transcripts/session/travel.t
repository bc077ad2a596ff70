# Travelling east or west over midnight: a card is never asked on a day before its history.
# file d.toml
[deck]
id = "d"
[[basic]]
id = "one"
front = "one?"
back = "one"
# end
# The same instant is Wednesday morning in Auckland and Tuesday afternoon in Honolulu.
# env TZ=Pacific/Auckland
# env HONE_NOW=2026-12-01T22:00:00Z
$ hone import d.toml
1 added
$ hone grade d/one again
d/one:forward again: due today (2026-12-02)
$ hone due --json
{"study_day":"2026-12-02","due":0,"new":0,"learning":1,"minutes":0.2}
# env TZ=Pacific/Honolulu
# env HONE_NOW=2026-12-02T02:00:00Z
$ hone due --json
{"study_day":"2026-12-01","due":0,"new":0,"learning":0,"minutes":0.0}
? 1
$ hone grade d/one good
d/one:forward good: due tomorrow (2026-12-02), reviewed early
! hone: the clock is before this card's last review; stored as a review on the same day
$ hone check
everything is in order: 1 note, 1 card, 2 reviews
# And east again: the history is whole, and the card is due from its last answer.
# env TZ=Pacific/Auckland
# env HONE_NOW=2026-12-03T02:00:00Z
$ hone due --json
{"study_day":"2026-12-03","due":1,"new":0,"learning":0,"minutes":0.2}
$ hone show d/one --json
{"card":1,"note":"d/one","deck":"d","kind":"basic","aspect":"forward","state":"review","stability":0.24668918777567272,"difficulty":6.402115069296838,"retrievability":0.7132530416641573,"due":"2026-12-02","reps":2,"lapses":0,"suspended":false,"flagged":false,"jots":[],"history":[{"at":"2026-12-01T22:00:00Z","rating":"again","elapsed_days":0,"stability":0.212,"difficulty":6.4133,"response_ms":null,"kind":"review"},{"at":"2026-12-02T02:00:00Z","rating":"good","elapsed_days":0,"stability":0.24668918777567272,"difficulty":6.402115069296838,"response_ms":null,"kind":"review","predicted":1.0}]}
