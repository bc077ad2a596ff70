# Undo takes several steps back at once, at most those there are.
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
$ hone grade d/b good
d/b:forward good: due in 2 days (2026-12-03)
$ hone grade d/b good
d/b:forward good: due in 2 days (2026-12-03), reviewed early
$ hone undo --steps 2
undid: graded d/b:forward good
undid: graded d/b:forward good
$ hone undo --steps 5
undid: imported d
$ hone undo --steps 0
! hone: `--steps` must be from 1 to 500; this is `0` (see `hone undo --help`)
? 2
