# A mistyped name changes nothing, nor does a query of nothing but words.
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
$ hone suspend tlak
! hone: tlak is neither a card (a number, DECK/NOTE or DECK/NOTE:ASPECT) nor a query with more than words; for every card with this text, quote it: '"tlak"'
? 2
$ hone suspend root cause
! hone: root cause is neither a card (a number, DECK/NOTE or DECK/NOTE:ASPECT) nor a query with more than words; for every card with this text, quote it: '"root cause"'
? 2
$ hone suspend talk/nope
! hone: no card talk/nope
? 1
$ hone suspend 1 deck:talk
! hone: 1 is the name of a card, and the rest is a query; give one or the other (to look for the text, quote it: '"1"')
? 2
$ hone suspend deck:tlak
! No card matches: no deck is called `tlak`; did you mean `talk`?
? 1
$ hone suspend deck:talk is:deu
! hone: there is no `is:deu` (known: `due`, `new`, `learning`, `review`, `relearning`, `suspended`, `leech`, `flagged`, `buried`, `jotted` or `off`); did you mean `due`? (see `hone help queries`)
? 2
$ hone suspend lapses
! hone: `lapses` needs a comparison without spaces, as in 'lapses>=3' (quoted: a shell takes < and > for itself); to look for the word, quote it: '"lapses"' (see `hone help queries`)
? 2
$ hone reset deck:talk
! hone: add --yes to reset 1 card (deck:talk), or --dry-run to see which
? 2
$ hone reset deck:talk --json
{"error":{"code":"usage","message":"add --yes to reset 1 card (deck:talk), or --dry-run to see which"}}
! hone: add --yes to reset 1 card (deck:talk), or --dry-run to see which
? 2
$ hone undo --list --steps 1
3  2026-12-01 09:00  graded loop/we:spot again
$ hone cards is:suspended
! No card matches.
? 1
