# Nothing is asked with --no-input or off a terminal; what would be asked has a flag.
# file d.toml
[deck]
id = "d"
[[basic]]
id = "one"
front = "one?"
back = "one"
# end
$ hone import d.toml
$ hone remove d/one --no-input
$ hone remove d/one --no-input --yes
$ hone backup copy.db
$ hone restore copy.db --no-input
$ hone restore copy.db -y -q
$ hone goal 2026-12-02 --no-input
# env HONE_NOW=2026-12-03T09:00:00Z
$ hone debrief --no-input
$ hone drill --no-input
$ hone rehearse --no-input
