# Starter decks stay out when a deck of one's own came first.
$ hone add fact "How long?" "45 days"
$ hone
$ hone decks
$ hone import --starter
$ hone decks
