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
$ hone grade d/one again
$ hone due --json
# env TZ=Pacific/Honolulu
# env HONE_NOW=2026-12-02T02:00:00Z
$ hone due --json
$ hone grade d/one good
$ hone check
# And east again: the card waits its days from the later of the two.
# env TZ=Pacific/Auckland
# env HONE_NOW=2026-12-03T02:00:00Z
$ hone due --json
$ hone show d/one --json
