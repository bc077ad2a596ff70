# Check says that everything is in order.
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
$ hone check
everything is in order: 2 notes, 3 cards, 1 review
$ hone check --json
{"ok":true,"problems":[]}
$ hone check --repair
everything is in order: 2 notes, 3 cards, 1 review
