# A backup is named by the time, private, and never written over another.
# env HONE_DB=hone.db
# file deck.toml
[deck]
id = "d"
[[pair]]
id = "p"
prompt = "Tell me about a failure."
weak = "It was fine in the end."
strong = "I found the cause in an hour."
flaw = "no ownership"
[[basic]]
id = "b"
front = "STAR"
back = "Situation, Task, Action, Result"
# end
$ hone import deck.toml
2 added
$ hone backup
backup: backups/hone-20261201-090000.db (240 kB)
$ hone backup
backup: backups/hone-20261201-090000-2.db (240 kB)
$ sh ls backups
hone-20261201-090000-2.db
hone-20261201-090000.db
$ hone backup copy.db
backup: copy.db (240 kB)
$ hone backup copy.db
! hone: copy.db exists; give another name, or --force to replace it
? 2
$ hone backup copy.db --force --json
{"backup":"copy.db","bytes":245760}
$ hone backup .
! hone: . is a folder; give a file name
? 2
$ hone backup hone.db --force
! hone: hone.db is the store itself
? 2
$ sh stat -c %a copy.db
600
