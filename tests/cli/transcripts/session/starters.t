# Starter decks load by themselves when the store has never held a note, and are no undo step.
$ hone
No interview date yet: `hone goal 2026-12-22 20m` sets one.
Readiness: too early to say: 0 cards graded so far, 30 are needed (0 of 87 cards
seen)
Today: 0 due, 10 new, 0 to recall again: about 3 minutes

Next: `hone drill` starts, `hone import FILE` adds a deck of your own, `hone
help` has the rest
$ hone decks
answers       40 notes  80 cards  0 seen  0 due  on, core only  Weak and strong answers
pay-and-time  59 notes  61 cards  0 seen  0 due  on, core only  Pay and timeline facts
principles    44 notes  48 cards  0 seen  0 due  on, core only  Principles and signals
$ hone undo
Nothing to undo.
? 1
