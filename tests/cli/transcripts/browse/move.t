# Notes of a query move to another deck with their history, in one undo step.
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
$ hone move tag:pay
! hone: `--to` is missing (see `hone move --help`)
? 2
$ hone move tag:pay --to lop
! hone: no deck lop; did you mean `loop`?
? 1
$ hone move '"after theirs"' or kind:fact --to loop --dry-run
talk/number: would be moved to loop
talk/notice: would be moved to loop
2 notes would be moved to loop ("after theirs" or kind:fact); nothing was changed
! hone: talk/number still stands in $DIR/desk/talk.toml:5; take it out there, else the next import adds it again
! hone: talk/notice still stands in $DIR/desk/talk.toml:12; take it out there, else the next import adds it again
$ hone move '"after theirs"' or kind:fact --to loop
2 notes moved to loop ("after theirs" or kind:fact); `hone undo` takes it back
! hone: talk/number still stands in $DIR/desk/talk.toml:5; take it out there, else the next import adds it again
! hone: talk/notice still stands in $DIR/desk/talk.toml:12; take it out there, else the next import adds it again
$ hone cards deck:loop
4  loop/we:spot         learning  2026-12-01  0.66  We fixed it.
5  loop/we:fix          new       -           -     We fixed it.
1  loop/number:forward  new       -           -     When to name a number?
2  loop/notice:recall   review    2026-12-03  0.88  Notice period
$ hone move deck:loop --to loop
nothing changed: 3 notes (deck:loop), each in loop already
$ hone undo
undid: moved 2 notes to loop ("after theirs" or kind:fact)
$ hone cards deck:loop
4  loop/we:spot  learning  2026-12-01  0.66  We fixed it.
5  loop/we:fix   new       -           -     We fixed it.
$ hone move loop/we --to talk --json
{"moved":["talk/we"],"deck":"talk","dry_run":false,"query":null}
! hone: loop/we still stands in $DIR/desk/loop.toml:4; take it out there, else the next import adds it again
