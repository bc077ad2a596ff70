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
3 added
$ hone export talk.csv
wrote talk.csv
! hone: left out: a note of kind rubric, which fits no row; toml and json have it
$ sh cat talk.csv
id,deck,kind,front,back,text,tags
number,talk,basic,When to name a number?,After theirs,,pay
gap,talk,cloze,,,An offer comes {{2-5}} days after.,
$ hone export --format tsv
id	deck	kind	front	back	text	tags
number	talk	basic	When to name a number?	After theirs		pay
gap	talk	cloze			An offer comes {{2-5}} days after.	
! hone: left out: a note of kind rubric, which fits no row; toml and json have it
$ hone export --format markdown
---
name = "Talk"
---

Q: When to name a number?
A: After theirs

C: An offer comes [2-5] days after.
! hone: deck talk: Markdown has no place for the id of 2 notes; left out
! hone: deck talk: Markdown has no place for the tags of 1 note; left out
! hone: deck talk: Markdown has no place for the whole (a rubric) of 1 note; left out
$ hone export --query tag:pay
[deck]
id = "talk"
title = "Talk"

[[basic]]
id = "number"
front = "When to name a number?"
back = "After theirs"
tags = ["pay"]
$ hone export --query tag:pai
! No card matches: no note has the tag `pai`; did you mean `pay`?
? 1
$ hone export --query tag:pay --format csv
id,deck,kind,front,back,tags
number,talk,basic,When to name a number?,After theirs,pay
$ hone export md/ --format markdown
wrote md/talk.md
! hone: deck talk: Markdown has no place for the id of 2 notes; left out
! hone: deck talk: Markdown has no place for the tags of 1 note; left out
! hone: deck talk: Markdown has no place for the whole (a rubric) of 1 note; left out
$ sh ls md
talk.md
$ hone export csv/ --format csv
! hone: csv/ is a folder; csv goes to one file
? 2
$ hone export --format csv --json
{"error":{"code":"usage","message":"--json is JSON on stdout; give the csv a PATH, or leave out --json"}}
! hone: --json is JSON on stdout; give the csv a PATH, or leave out --json
? 2
$ hone export --json --query tag:pay talk.json
{"format":"json","files":["talk.json"]}
# env HONE_DB=$DIR/other.db
$ hone import talk.csv
talk.csv: CSV separated by commas, with columns id, deck, kind, front, back, text, tags
2 added
$ hone import talk.json
talk.json: an export of hone: 1 deck, 1 note, 0 lines of history
nothing changed (1 unchanged)
