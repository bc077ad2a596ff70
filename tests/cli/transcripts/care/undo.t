# Undo takes the latest change back and says which; nothing left is exit 1.
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
$ hone suspend d/p
d/p:spot: suspended
d/p:fix: suspended
$ hone undo --list
3  2026-12-01 09:00  suspended 2 cards
2  2026-12-01 09:00  graded d/b:forward good
1  2026-12-01 09:00  imported d
$ hone undo
undid: suspended 2 cards
$ hone undo --list --json
{"steps":[{"id":2,"at":"2026-12-01T09:00:00Z","label":"graded d/b:forward good"},{"id":1,"at":"2026-12-01T09:00:00Z","label":"imported d"}]}
$ hone undo --json
{"undone":{"id":2,"at":"2026-12-01T09:00:00Z","label":"graded d/b:forward good"},"steps":[{"id":2,"at":"2026-12-01T09:00:00Z","label":"graded d/b:forward good"}]}
$ hone show d/b --json
{"card":3,"note":"d/b","deck":"d","kind":"basic","aspect":"forward","state":"new","stability":null,"difficulty":null,"retrievability":null,"due":null,"reps":0,"lapses":0,"suspended":false,"flagged":false,"jots":[],"history":[]}
$ hone undo
undid: imported d
$ hone undo
Nothing to undo.
? 1
$ hone undo --json
{"undone":null,"steps":[]}
? 1
$ hone undo --list
Nothing to undo.
? 1
