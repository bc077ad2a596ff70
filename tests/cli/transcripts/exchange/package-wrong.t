# A damaged or foreign package brings nothing, and says why.
$ sh printf 'PK\003\004rubbish' > broken.apkg
$ hone import broken.apkg
$ sh printf 'no zip at all' > text.apkg
$ hone import text.apkg
$ sh : > empty.apkg
$ hone import empty.apkg
$ sh mkdir folder.apkg
$ hone import folder.apkg
$ hone import missing.apkg
$ hone decks --json
