# Import without anything to import says what it takes.
$ hone import
$ hone import --starter --dry-run
