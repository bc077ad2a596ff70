# A folder is remembered and read again with --all: what changed, what was renamed, what is gone.
# file decks/pay.toml
[[fact]]
prompt = "Notice period"
answer = "30 days"

[[fact]]
prompt = "Days until an offer after the onsite"
answer = "5 days"
# end
# file decks/more/star.md
Q: What does STAR stand for?
A: Situation, Task, Action, Result
# end
# file decks/README.md
These are my decks.
# end
$ hone import decks
$ hone grade pay/1 good
$ sh sed -i 's/30 days/60 days/; s/after the onsite/after onsite/' decks/pay.toml
$ sh rm decks/more/star.md
$ hone import --all --dry-run
$ hone import --all
$ hone import --all
$ hone import --all --prune
$ hone cards deck:star
$ hone undo
$ hone undo
$ hone cards deck:star
$ hone import --forget decks
$ hone import --forget decks
$ hone import --all
$ sh mv decks elsewhere
$ hone import --forget nowhere
