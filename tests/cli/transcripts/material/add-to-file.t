# With --to the note is appended to a deck file, which is then imported.
$ hone add basic One? Yes --to talk.toml --id one
added talk/one to talk.toml:4; `hone import talk.toml` brings it in
$ hone add basic Two? No --to talk.toml
added talk/cd5c6eb23b2b to talk.toml:9; `hone import talk.toml` brings it in
$ sh cat talk.toml
[deck]
id = "talk"

[[basic]]
id = "one"
front = "One?"
back = "Yes"

[[basic]]
front = "Two?"
back = "No"
$ hone add basic Again? Yes --to talk.toml --id one
! hone: talk.toml has talk/one already
? 3
$ hone import talk.toml
2 added
