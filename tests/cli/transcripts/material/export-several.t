# Several decks need a folder, and get a file each.
# file talk.toml
[deck]
title = "Talk"
tags = ["spoken"]

[[basic]]
id = "number"
front = "When to name a number?"
back = "After theirs"
tags = ["pay"]

[[fact]]
id = "notice"
prompt = "Notice period"
answer = "30 days"
# end
$ hone import talk.toml
2 added
$ hone add basic One? Yes
added mine/73fd7e82aa0a: forward
$ hone export
! hone: these are 2 decks; name one (`hone export talk`), give a folder for a file each (-o DIR), or take them as one with --format json
? 2
$ hone export out/
wrote out/talk.toml
wrote out/mine.toml
$ sh cat out/mine.toml
[deck]
id = "mine"
title = "My own notes"

[[basic]]
front = "One?"
back = "Yes"
$ hone export --format json --changed
! hone: --changed gives TOML; leave out --format json and --json
? 2
