# A file's ending or --format says the format; --query takes part of a deck; what has no place is said.
# file talk.toml
[deck]
title = "Talk"
[[basic]]
id = "number"
front = "When to name a number?"
back = "After theirs"
tags = ["pay"]
[[cloze]]
id = "gap"
text = "An offer comes {{2-5}} days after."
[[rubric]]
id = "score"
prompt = "Score it"
dimensions = [{ name = "ownership", points = 5 }]
[[rubric.answer]]
name = "A"
text = "I did it."
scores = [4]
# end
$ hone import talk.toml
$ hone export talk.csv
$ sh cat talk.csv
$ hone export --format tsv
$ hone export --format markdown
$ hone export --query tag:pay
$ hone export --query tag:pai
$ hone export --query tag:pay --format csv
$ hone export md/ --format markdown
$ sh ls md
$ hone export csv/ --format csv
$ hone export --format csv --json
$ hone export --json --query tag:pay talk.json
# env HONE_DB=$DIR/other.db
$ hone import talk.csv
$ hone import talk.json
