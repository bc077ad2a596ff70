# Starter decks load by themselves when the store has never held a note, and are no undo step.
$ hone
$ hone decks
$ hone undo
