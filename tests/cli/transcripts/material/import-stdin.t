# A dash reads a deck from standard input; its deck is stdin unless it names one.
$ hone import -
< [[basic]]
< front = "One?"
< back = "Yes"
$ hone import -
< [deck]
< id = "named"
< [[basic]]
< front = "One?"
< back = "Yes"
$ hone decks
$ hone import -
