# Import without anything to import says what it takes.
$ hone import
! hone: say what to import: files, folders, `-` for standard input, or --starter
? 2
$ hone import --starter --dry-run
! hone: --starter and --dry-run do not go together
? 2
