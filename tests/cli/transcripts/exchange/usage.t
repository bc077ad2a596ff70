# What does not go together is refused.
$ hone import --all decks
$ hone import --all --deck pay
$ hone import --forget a b
$ hone import --deck 'my deck' a.csv
$ hone import --history some a.csv
$ hone import
$ hone import --all
$ hone export --format pdf
$ hone export x.colpkg
$ hone export --query 'tag:' x.csv
