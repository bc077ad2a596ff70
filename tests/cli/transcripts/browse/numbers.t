# Comparisons with numbers and days; a card that was never reviewed meets none.
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
$ hone grade talk/notice good -q
$ hone grade loop/we:spot again -q
# env HONE_NOW=2026-12-04T09:00:00Z
$ hone cards 'r<0.9'
$ hone cards 'r>=50%'
$ hone cards -'r<0.9'
$ hone cards 's<1'
$ hone cards 'difficulty>6'
$ hone cards 'due<=2026-12-03'
$ hone cards 'due=yesterday'
$ hone cards 'reviewed>=-7' 'interval>=2'
$ hone cards 'reps=0' -kind:pair
$ hone cards 'lapses>=1'
! No card matches.
? 1
