# A restore puts the backup in place, keeps the store as it was, and asks first.
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
$ hone backup copy.db
backup: copy.db (240 kB)
$ hone grade d/b good
d/b:forward good: due in 2 days (2026-12-03)
$ hone restore copy.db
! hone: this replaces hone.db; say so with --yes (the store as it is now is kept)
? 2
$ hone restore copy.db --yes
restored copy.db: 2 notes, 3 cards, 0 reviews
the store as it was: backups/hone-before-restore-20261201-090000.db
$ hone check
everything is in order: 2 notes, 3 cards, 0 reviews
$ hone undo --list
1  2026-12-01 09:00  imported d
$ hone restore backups/hone-before-restore-20261201-090000.db --yes --json
{"restored":"backups/hone-before-restore-20261201-090000.db","previous":"backups/hone-before-restore-20261201-090000-2.db","notes":2,"cards":3,"reviews":1}
$ hone check
everything is in order: 2 notes, 3 cards, 1 review
