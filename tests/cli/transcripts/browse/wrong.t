# A query that cannot be read says what to write, and finds nothing.
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
$ hone cards dek:talk
$ hone cards is:deu
$ hone cards kind:pear
$ hone cards kind:rubric
$ hone cards deck:
$ hone cards lapses
$ hone cards lapses:3
$ hone cards due '<' today
$ hone cards 'lapse>3'
$ hone cards 'r<80'
$ hone cards 'r=0.9'
$ hone cards 'due<=soon'
$ hone cards is=due
$ hone cards or
$ hone cards talk or
$ hone cards '(talk'
$ hone cards 'talk)'
$ hone cards '"talk'
$ hone cards '***'
$ hone cards http://example.org
$ hone cards --sort dew
$ hone cards --limit 0
$ hone cards --json is:deu
