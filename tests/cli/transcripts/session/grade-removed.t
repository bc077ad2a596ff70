# A card whose note was removed, or that an edit took out of its note, takes no answer.
# file talk.toml
[[basic]]
id = "number"
front = "When to name a number?"
back = "After theirs"
reversible = true

[[cloze]]
id = "gap"
text = "The {{first}} and the {{second}}"
# end
$ hone import talk.toml
$ hone grade 3 good
$ hone edit talk/number --set reversible=false
$ hone edit talk/gap --set 'text=The {{first}} and the second'
$ hone grade 2 good
$ hone answer 4 second --json
$ hone show 2
$ hone show 4
$ hone why 4
$ hone decks off talk
$ hone decks on talk
$ hone cards
$ hone remove --yes talk/gap
$ hone grade 3 good
$ hone answer 3 first
$ hone why 3
$ hone show 3
