# Tags of all notes a query finds, as an edit of each and one undo step.
# file talk.toml
[deck]
title = "Talk"
tags = ["spoken"]

[[basic]]
id = "number"
front = "When to name a number?"
back = "After theirs, in Zürich too"
tags = ["pay"]
level = ["SDE 2"]

[[fact]]
id = "notice"
prompt = "Notice period"
answer = "30 days"
company = ["Amazon"]

[[question]]
id = "which"
prompt = "Who saw the root cause?"
options = ["Ownership", "Dive Deep"]
answer = "Dive Deep"
principles = ["Dive Deep"]
# end
# file loop.toml
[deck]
title = "Loop"

[[pair]]
id = "we"
weak = "We fixed it."
strong = "I fixed its cause at the root."
flaw = "collective credit"
# end
$ hone import talk.toml loop.toml
4 added
$ hone grade talk/notice good -q
$ hone grade loop/we:spot again -q
# env HONE_NOW=2026-12-04T09:00:00Z
$ hone tag deck:talk
! hone: say which tags: --add NAME, --remove NAME (both may be repeated)
? 2
$ hone tag deck:talk --add loud --remove loud
! hone: `loud` is both added and removed; choose one
? 2
$ hone tag deck:talk --add '!'
! hone: `!` cannot be a tag; it needs a letter or digit and at most 100 bytes
? 2
$ hone tag deck:talk --add loud --remove pay --dry-run
talk/number: tags would be loud
talk/notice: tags would be loud
talk/which: tags would be loud
3 notes would be tagged +loud -pay (deck:talk); nothing was changed
$ hone tag deck:talk --add loud --remove pay
3 notes tagged +loud -pay (deck:talk); `hone undo` takes it back
Files are as they were; `hone export --changed` gives the edits as text.
$ hone cards tag:loud
1  talk/number:forward  new     -           -     When to name a number?
2  talk/notice:recall   review  2026-12-03  0.88  Notice period
3  talk/which:identify  new     -           -     Who saw the root cause?
$ hone cards tag:pay
! No card matches: no note has the tag `pay`.
? 1
$ hone tag deck:talk --add LOUD --remove spoken
nothing changed: 3 notes (deck:talk), each as asked already
! hone: `spoken` is a tag of the deck talk itself and stays on its notes
$ hone import talk.toml
nothing changed (3 unchanged)
$ hone cards tag:loud --json --limit 1
{"cards":[{"card":1,"note":"talk/number","deck":"talk","kind":"basic","aspect":"forward","state":"new","due":null,"stability":null,"difficulty":null,"retrievability":null,"suspended":false,"tags":["loud","spoken"]}],"found":3}
$ hone export --deck talk --changed
[deck]
id = "talk"
title = "Talk"
tags = ["spoken"]

[[basic]]
id = "number"
front = "When to name a number?"
back = "After theirs, in Zürich too"
tags = ["loud"]
level = "SDE 2"

[[fact]]
id = "notice"
prompt = "Notice period"
answer = "30 days"
tags = ["loud"]
company = "Amazon"

[[question]]
id = "which"
prompt = "Who saw the root cause?"
options = ["Ownership", "Dive Deep"]
answer = "Dive Deep"
tags = ["loud"]
principles = ["Dive Deep"]
$ hone undo --steps 2
undid: tagged 3 notes: +loud -pay (deck:talk)
undid: graded loop/we:spot again
$ hone cards tag:loud
! No card matches: no note has the tag `loud`.
? 1
$ hone tag talk/number loop/we --add both --json
{"changed":2,"notes":[{"note":"talk/number","tags":["pay","both"]},{"note":"loop/we","tags":["both"]}],"dry_run":false,"query":null}
