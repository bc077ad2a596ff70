# The starter decks stay out once a deck was imported, until they are asked for.
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
$ sh hone decks | wc -l
1
$ sh hone import --starter | sed 's/[0-9]* added/N added/'
N added
$ sh hone decks | wc -l
13
