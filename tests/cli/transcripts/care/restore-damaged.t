# A damaged backup is refused and changes nothing.
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
$ hone backup copy.db
backup: copy.db (240 kB)
$ sh truncate -s 9000 copy.db
$ hone restore copy.db --yes
! hone: copy.db is not a readable store (database disk image is malformed); nothing was changed
? 4
$ hone restore deck.toml --yes
! hone: deck.toml is not a readable store (file is not a database); nothing was changed
? 4
$ hone restore missing.db --yes
! hone: missing.db does not exist; nothing was changed
? 4
$ hone check
everything is in order: 2 notes, 3 cards, 0 reviews
