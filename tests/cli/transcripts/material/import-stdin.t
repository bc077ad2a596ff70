# A dash reads a deck from standard input; its deck is stdin unless it names one.
$ hone import -
< [[basic]]
< front = "One?"
< back = "Yes"
1 added
$ hone import -
< [deck]
< id = "named"
< [[basic]]
< front = "One?"
< back = "Yes"
1 added
$ hone decks
stdin  1 note  1 card  0 seen  0 due  on
named  1 note  1 card  0 seen  0 due  on
$ hone import -
nothing changed
! -: the deck has no notes; add a [[pair]], [[question]], [[fact]], [[basic]], [[cloze]], [[rubric]] or [[story]] table
? 3
