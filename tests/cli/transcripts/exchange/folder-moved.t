# A folder that is gone is said, with what to do; its deck and tags were remembered.
# file decks/a.md
Q: One?
A: 1
# end
$ hone import decks --deck all --tag mine
decks: 1 file of markdown
1 added
$ hone cards tag:mine
1  all/73fd7e82aa0a:forward  new  -  -  One?
$ sh printf '\nQ: Two?\nA: 2\n' >> decks/a.md
$ hone import --all
$DIR/desk/decks: 1 file of markdown
1 added, 1 unchanged
$ hone cards tag:mine
1  all/73fd7e82aa0a:forward  new  -  -  One?
2  all/cd5c6eb23b2b:forward  new  -  -  Two?
$ sh mv decks moved
$ hone import --all
nothing changed
! $DIR/desk/decks: the folder is gone; import it where it is now, and forget this one: hone import --forget $DIR/desk/decks
? 3
