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
4 added
$ hone grade talk/notice good -q
$ hone grade loop/we:spot again -q
# env HONE_NOW=2026-12-04T09:00:00Z
$ hone cards dek:talk
! hone: unknown field `dek:` (known: `deck`, `tag`, `kind`, `principle`, `flaw`, `lens` or `is`); did you mean `deck`? (see `hone help queries`)
? 2
$ hone cards is:deu
! hone: there is no `is:deu` (known: `due`, `new`, `learning`, `review`, `relearning`, `suspended`, `leech`, `flagged`, `buried`, `jotted` or `off`); did you mean `due`? (see `hone help queries`)
? 2
$ hone cards kind:pear
! hone: there is no kind `pear` (known: `pair`, `question`, `fact`, `basic`, `cloze` or `story`) (see `hone help queries`)
? 2
$ hone cards kind:rubric
! hone: an exercise has no card; `hone drill --kind rubric` asks one (see `hone help queries`)
? 2
$ hone cards deck:
! hone: `deck:` needs a value, as in `deck:NAME` (see `hone help queries`)
? 2
$ hone cards lapses
! hone: `lapses` needs a comparison without spaces, as in 'lapses>=3' (quoted: a shell takes < and > for itself); to look for the word, quote it: '"lapses"' (see `hone help queries`)
? 2
$ hone cards lapses:3
! hone: `lapses` is compared, as in 'lapses>=3' (quoted: a shell takes < and > for itself) (see `hone help queries`)
? 2
$ hone cards due '<' today
! hone: `due` needs a comparison without spaces, as in 'due<=today' (quoted: a shell takes < and > for itself); to look for the word, quote it: '"due"' (see `hone help queries`)
? 2
$ hone cards 'lapse>3'
! hone: nothing called `lapse` is compared (known: `r`, `s`, `d`, `due`, `reviewed`, `interval`, `lapses` or `reps`); did you mean `lapses`? (see `hone help queries`)
? 2
$ hone cards 'r<80'
! hone: r is compared with a number above 0 and at most 1, as in r<0.8 or r<80%; `80` is none (see `hone help queries`)
? 2
$ hone cards 'r=0.9'
! hone: `r` has many digits and equals nothing; use < or >, as in 'r<0.8' (see `hone help queries`)
? 2
$ hone cards 'due<=soon'
! hone: `due` is compared with a day: 2026-12-31, today, tomorrow, yesterday, +7 or -7 (days from today); `soon` is none (see `hone help queries`)
? 2
$ hone cards is=due
! hone: `is` is written with a colon: is:due (see `hone help queries`)
? 2
$ hone cards or
! hone: `or` needs something on both sides, as in tag:a or tag:b; to look for the word, quote it: '"or"' (see `hone help queries`)
? 2
$ hone cards talk or
! hone: `or` needs something on both sides, as in tag:a or tag:b; to look for the word, quote it: '"or"' (see `hone help queries`)
? 2
$ hone cards '(talk'
! hone: a `(` is not closed; quote text that has one (see `hone help queries`)
? 2
$ hone cards 'talk)'
! hone: there is a `)` without its `(`; quote text that has one (see `hone help queries`)
? 2
$ hone cards '"talk'
! hone: a quote is not closed: "talk (see `hone help queries`)
? 2
$ hone cards '***'
! hone: `***` has no letter or digit to look for (see `hone help queries`)
? 2
$ hone cards http://example.org
! hone: unknown field `http:` (known: `deck`, `tag`, `kind`, `principle`, `flaw`, `lens` or `is`); to look for it as text, quote it: '"http://example.org"' (see `hone help queries`)
? 2
$ hone cards --sort dew
! hone: `--sort`: `dew` is none of `deck`, `due`, `r`, `s`, `d`, `lapses`, `reps` or `card` (see `hone cards --help`)
? 2
$ hone cards --limit 0
! hone: `--limit` must be from 1 to 1000000000; this is `0` (see `hone cards --help`)
? 2
$ hone cards --json is:deu
{"error":{"code":"usage","message":"there is no `is:deu` (known: `due`, `new`, `learning`, `review`, `relearning`, `suspended`, `leech`, `flagged`, `buried`, `jotted` or `off`); did you mean `due`? (see `hone help queries`)"}}
! hone: there is no `is:deu` (known: `due`, `new`, `learning`, `review`, `relearning`, `suspended`, `leech`, `flagged`, `buried`, `jotted` or `off`); did you mean `due`? (see `hone help queries`)
? 2
