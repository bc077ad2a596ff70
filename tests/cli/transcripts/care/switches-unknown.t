# A switch refuses unknown cards before it changes any.
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
$ hone suspend d/b d/nope
! hone: no card d/nope
? 1
$ hone show d/b --json
{"card":3,"note":"d/b","deck":"d","kind":"basic","aspect":"forward","state":"new","stability":null,"difficulty":null,"retrievability":null,"due":null,"reps":0,"lapses":0,"suspended":false,"flagged":false,"jots":[],"history":[]}
$ hone suspend
! hone: CARD|QUERY is missing (see `hone suspend --help`)
? 2
