# Wrong commands and options get a near miss and exit 2, as JSON too.
$ hone dril
$ hone frobnicate
$ hone due --jason
$ hone dril --json
$ hone due extra words
# env HONE_NOW=yesterday
$ hone due
# env HONE_NOW=2026-12-01T09:00:00Z
# env HONE_SEED=abc
$ hone due
