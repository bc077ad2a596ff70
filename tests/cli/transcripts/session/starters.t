# Starter decks load by themselves when the store has never held a note, and are no undo step.
$ hone
No interview date yet: `hone goal 2026-12-22 20m` sets one.
Readiness: too early to say: 0 cards answered so far, 30 are needed (0 of 80
cards seen)
Today: 0 due, 10 new, 0 to recall again: about 3 minutes

Next: `hone drill` starts, `hone import FILE` adds a deck of your own, `hone
help` has the rest
$ hone decks
answers             54 notes  108 cards  0 seen  0 due  on, core only  Weak and strong answers
bar-raiser          56 notes  52 cards   0 seen  0 due  on, core only  Scoring like a bar raiser
companies           22 notes  28 cards   0 seen  0 due  on, core only  One story, four companies
contrasts           26 notes  33 cards   0 seen  0 due  on, core only  Not this, but that
customer-obsession  65 notes  65 cards   0 seen  0 due  on, core only  Customer Obsession
levels              19 notes  26 cards   0 seen  0 due  on, core only  From SDE 1 to Principal
metrics             65 notes  68 cards   0 seen  0 due  on, core only  Metrics and rigour
pay-and-time        94 notes  96 cards   0 seen  0 due  on, core only  Pay and timeline facts
principles          64 notes  68 cards   0 seen  0 due  on, core only  Principles and signals
probes              25 notes  32 cards   0 seen  0 due  on, core only  Follow-up probes
settlement          63 notes  67 cards   0 seen  0 due  on, core only  Real-time settlement
stories             85 notes  90 cards   0 seen  0 due  on, core only  Stories and the story bank
$ hone undo
Nothing to undo.
? 1
