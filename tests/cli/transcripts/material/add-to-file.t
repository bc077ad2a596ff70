# With --to the note is appended to a deck file, which is then imported.
$ hone add basic One? Yes --to talk.toml --id one
$ hone add basic Two? No --to talk.toml
$ sh cat talk.toml
$ hone add basic Again? Yes --to talk.toml --id one
$ hone import talk.toml
