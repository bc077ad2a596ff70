# Switches change several cards in one undo step and say what changed.
# file deck.toml
[deck]
id = "d"
[[pair]]
id = "p"
prompt = "Tell me about a failure."
weak = "It was fine in the end."
strong = "I found the cause in an hour."
flaw = "no ownership"
[[basic]]
id = "b"
front = "STAR"
back = "Situation, Task, Action, Result"
# end
$ hone import deck.toml
2 added
$ hone suspend d/p d/b
d/p:spot: suspended
d/p:fix: suspended
d/b:forward: suspended
$ hone suspend d/b
d/b:forward is suspended already
$ hone grade d/b good
! hone: card 3 (d/b:forward) is suspended; `hone unsuspend 3` wakes it
? 1
$ hone undo
undid: suspended 3 cards
$ hone bury d/b --json
{"changed":1,"cards":[{"card":3,"note":"d/b","deck":"d","kind":"basic","aspect":"forward","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":"2026-12-01"}],"dry_run":false,"query":null}
$ hone unbury d/b
d/b:forward: unburied
$ hone unbury d/b
d/b:forward is not buried
$ hone flag d/p:fix
d/p:fix: flagged
$ hone flag d/p
d/p:spot: flagged
d/p:fix is flagged already
$ hone unflag d/p
d/p:spot: unflagged
d/p:fix: unflagged
$ hone unsuspend d/b
d/b:forward is not suspended
$ hone -q flag d/b
