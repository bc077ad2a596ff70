# Wrong commands and options get a near miss and exit 2, as JSON too.
$ hone dril
! hone: unknown command `dril`; did you mean `drill`? (see `hone --help`)
? 2
$ hone frobnicate
! hone: unknown command `frobnicate` (see `hone --help`)
? 2
$ hone due --jason
! hone: unknown option `--jason`; did you mean `--json`? (see `hone due --help`)
? 2
$ hone dril --json
{"error":{"code":"usage","message":"unknown command `dril`; did you mean `drill`? (see `hone --help`)"}}
! hone: unknown command `dril`; did you mean `drill`? (see `hone --help`)
? 2
$ hone due extra words
! hone: no deck extra
? 1
# env HONE_NOW=yesterday
$ hone due
! hone: HONE_NOW is `yesterday`, which is not an instant; write it like 2026-12-01T09:30:00Z or 2026-12-01T09:30:00+05:30
? 2
# env HONE_NOW=2026-12-01T09:00:00Z
# env HONE_SEED=abc
$ hone due
! hone: HONE_SEED is `abc`; it must be a whole number
? 2
