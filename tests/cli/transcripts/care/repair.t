# Check finds damage, and repair mends it after a backup.
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
$ hone grade d/b good
d/b:forward good: due in 2 days (2026-12-03)
$ sh python3 -c "import sqlite3; c = sqlite3.connect('hone.db'); c.execute('UPDATE card SET stability = 99 WHERE reps > 0'); c.commit()"
$ hone check
last-entry: card 3 (d/b:forward) does not match its last line of history
! hone: `hone check --repair` rebuilds what can be computed, after a backup
? 1
$ hone check --json
{"ok":false,"problems":[{"code":"last-entry","message":"card 3 (d/b:forward) does not match its last line of history","count":1}]}
! hone: `hone check --repair` rebuilds what can be computed, after a backup
? 1
$ hone check --repair
backup before the repair: backups/hone-before-repair.db
repaired: 1 card set anew from the history, 0 cards brought back, 0 lines computed anew
everything is in order: 2 notes, 3 cards, 1 review
$ hone check
everything is in order: 2 notes, 3 cards, 1 review
$ sh ls backups
hone-before-repair.db
