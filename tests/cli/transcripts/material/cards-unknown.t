# A field or state that is not known is wrong usage, with the nearest.
$ hone cards dek:talk
! hone: unknown field `dek:` (known: `deck`, `tag`, `kind`, `principle`, `flaw`, `lens` or `is`); did you mean `deck`? (see `hone help queries`)
? 2
$ hone cards is:deu
! hone: there is no `is:deu` (known: `due`, `new`, `learning`, `review`, `relearning`, `suspended`, `leech`, `flagged`, `buried`, `jotted` or `off`); did you mean `due`? (see `hone help queries`)
? 2
$ hone cards kind:pear
! hone: there is no kind `pear` (known: `pair`, `question`, `fact`, `basic`, `cloze` or `story`) (see `hone help queries`)
? 2
