# What is wrong in a table is said with its place; the good rows come in.
$ sh printf 'caf\351;coffee\n' > latin.csv
$ hone import latin.csv
$ sh printf 'front,back\nok,fine\n"open,never closed\nlost,lost\n' > open.csv
$ hone import open.csv
$ sh printf '\377\376f\000r\000o\000n\000t\000,\000b\000a\000c\000k\000\n\000a\000,\000b\000\n\000' > utf16.csv
$ hone import utf16.csv
$ sh printf 'front,back\nbell\a,rings\n,no front\n' > odd.csv
$ hone import odd.csv
$ sh : > empty.csv
$ hone import empty.csv
$ hone decks --json
