# A folder is remembered and read again with --all: what changed, what was renamed, what is gone.
# file decks/pay.toml
[[fact]]
id = "notice"
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
decks: 1 file of markdown, 1 of toml
3 added
$ hone grade pay/notice:recall good
pay/notice:recall good: due in 2 days (2026-12-03)
$ sh sed -i 's/30 days/60 days/; s/after the onsite/after onsite/' decks/pay.toml
$ sh rm decks/more/star.md
$ hone import --all --dry-run
$DIR/desk/decks: 1 file of toml
would be: 1 updated, 1 renamed, 1 no longer in the file
pay: `Days until an offer after the onsite` is now `Days until an offer after onsite`; its history is kept
$DIR/desk/decks/more/star.md is gone; its note stays here; --prune retires it
$ hone import --all
$DIR/desk/decks: 1 file of toml
1 updated, 1 renamed, 1 no longer in the file
pay: `Days until an offer after the onsite` is now `Days until an offer after onsite`; its history is kept
$DIR/desk/decks/more/star.md is gone; its note stays here; --prune retires it
$ hone import --all
$DIR/desk/decks: 1 file of toml
nothing changed (2 unchanged, 1 no longer in the file)
$DIR/desk/decks/more/star.md is gone; its note stays here; --prune retires it
$ hone import --all --prune
$DIR/desk/decks: 1 file of toml
1 retired, 2 unchanged
$DIR/desk/decks/more/star.md is gone; its note left circulation, history kept
$ hone cards deck:star
! No card matches.
? 1
$ hone undo
undid: imported pay
$ hone undo
undid: imported pay
$ hone cards deck:star
1  star/c779a609b4c9:forward  new  -  -  What does STAR stand for?
$ hone import --forget decks
forgot $DIR/desk/decks; its decks stay, and `hone import --all` leaves it alone
$ hone import --forget decks
! hone: $DIR/desk/decks is not among the folders that were imported
? 1
$ hone import --all
nothing changed
no folder was imported yet; `hone import DIR` remembers it
$ sh mv decks elsewhere
$ hone import --forget nowhere
! hone: $DIR/desk/nowhere is not among the folders that were imported
? 1
