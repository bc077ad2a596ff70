# Starter decks stay out when a deck of one's own came first.
$ hone add fact "How long?" "45 days"
added mine/45230a6a88f7: recall
$ hone
No interview date yet: `hone goal 2026-12-22 20m` sets one.
Readiness: too early to say: 0 cards graded so far, 30 are needed (0 of 1 cards
seen)
Today: 0 due, 1 new, 0 to recall again: about 1 minute

Next: `hone drill` starts, `hone import FILE` adds a deck of your own, `hone
help` has the rest
$ hone decks
mine  1 note  1 card  0 seen  0 due  on  My own notes
$ hone import --starter
143 added
$ hone decks
answers       40 notes  80 cards  0 seen  0 due  on, core only  Weak and strong answers
pay-and-time  59 notes  61 cards  0 seen  0 due  on, core only  Pay and timeline facts
principles    44 notes  48 cards  0 seen  0 due  on, core only  Principles and signals
mine          1 note    1 card    0 seen  0 due  on             My own notes
