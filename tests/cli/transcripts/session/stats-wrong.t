# A section there is not, and days that are none, are wrong usage; the near miss is named.
$ hone stats confusion
! hone: there is no section `confusion`; did you mean `confusions`?
? 2
$ hone stats weather
! hone: there is no section `weather`; sections are `days`, `ahead`, `retention`, `decks`, `kinds`, `principles`, `flaws`, `hardest`, `times`, `confusions` or `all`
? 2
$ hone stats Days
! hone: there is no section `Days`; did you mean `days`?
? 2
$ hone stats days ahead
! hone: unexpected `ahead` (see `hone stats --help`)
? 2
$ hone stats --days 0
! hone: `--days` must be from 1 to 366; this is `0` (see `hone stats --help`)
? 2
$ hone stats --days 367
! hone: `--days` must be from 1 to 366; this is `367` (see `hone stats --help`)
? 2
$ hone stats --days week
! hone: `--days` must be from 1 to 366; this is `week` (see `hone stats --help`)
? 2
$ hone stats --day 3
! hone: unknown option `--day`; did you mean `--days`? (see `hone stats --help`)
? 2
$ hone stats confusion --json
{"error":{"code":"usage","message":"there is no section `confusion`; did you mean `confusions`?"}}
! hone: there is no section `confusion`; did you mean `confusions`?
? 2
$ hone stats '[31m'
! hone: there is no section `[31m`; sections are `days`, `ahead`, `retention`, `decks`, `kinds`, `principles`, `flaws`, `hardest`, `times`, `confusions` or `all`
? 2
