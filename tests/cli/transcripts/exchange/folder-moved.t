# A folder that is gone is said, with what to do; its deck and tags were remembered.
# file decks/a.md
Q: One?
A: 1
# end
$ hone import decks --deck all --tag mine
$ hone cards tag:mine
$ sh printf '\nQ: Two?\nA: 2\n' >> decks/a.md
$ hone import --all
$ hone cards tag:mine
$ sh mv decks moved
$ hone import --all
