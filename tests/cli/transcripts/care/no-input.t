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
1 added
$ hone remove d/one --no-input
! d/one  one?
! hone: add --yes to remove this note
? 2
$ hone remove d/one --no-input --yes
removed d/one: one?
! hone: still in $DIR/desk/d.toml; take it out there, else the next import brings it back
$ hone backup copy.db
backup: copy.db (240 kB)
$ hone restore copy.db --no-input
! hone: this replaces $DIR/home/data/hone/hone.db; say so with --yes (the store as it is now is kept)
? 2
$ hone restore copy.db -y -q
$ hone goal 2026-12-02 --no-input
Interview tomorrow (2026-12-02), 20 minutes a day.
Tomorrow is the day: nothing new is begun.
Nothing new is begun so close to the day; `hone brief` prints one page to read.
# env HONE_NOW=2026-12-03T09:00:00Z
$ hone debrief --no-input
! hone: debrief asks a person; scripts use `hone debrief --held QUESTION --gap QUESTION=ANSWER`
? 2
$ hone drill --no-input
! hone: drill asks all the time; with --no-input nothing is asked. `hone next --json` and `hone answer` are for scripts
? 2
$ hone rehearse --no-input
! hone: rehearse needs a terminal; `hone rehearse --plain` reads lines and writes lines
? 2
