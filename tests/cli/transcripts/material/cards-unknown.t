# A field or state that is not known is wrong usage, with the nearest.
$ hone cards dek:talk
! hone: unknown field `dek:` (known: `deck`, `tag`, `kind`, `principle`, `flaw` or `is`); did you mean `deck`?
? 2
$ hone cards is:deu
! hone: there is no `is:deu` (known: `due`, `new`, `learning`, `review`, `relearning`, `suspended`, `leech`, `flagged` or `buried`); did you mean `due`?
? 2
$ hone cards kind:pear
! hone: there is no kind `pear` (known: `pair`, `question`, `fact`, `basic` or `cloze`)
? 2
