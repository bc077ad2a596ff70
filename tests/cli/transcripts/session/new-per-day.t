# A deck's own number of new cards binds its cards; the decks without one share the default's.
# file a.toml
[deck]
id = "a"
[[basic]]
id = "one"
front = "one?"
back = "one"
[[basic]]
id = "two"
front = "two?"
back = "two"
[[basic]]
id = "three"
front = "three?"
back = "three"
# end
# file b.toml
[deck]
id = "b"
[[basic]]
id = "one"
front = "b one?"
back = "b"
[[basic]]
id = "two"
front = "b two?"
back = "b"
[[basic]]
id = "three"
front = "b three?"
back = "b"
# end
# file c.toml
[deck]
id = "c"
[[basic]]
id = "one"
front = "c one?"
back = "c"
# end
$ hone import a.toml b.toml c.toml
$ hone config set new_per_day 2
$ hone due
$ hone config set new_per_day 1 --deck a
$ hone due
$ hone config set new_per_day 0 --deck b
$ hone due
$ hone grade a/one good -q
$ hone due --json
$ sh hone next --json | cut -d , -f 2
$ hone grade c/one good -q
$ hone due
$ hone next --json
# A number on the command line stands above all of them.
$ hone due --new 5
# One more of deck a than its number leaves the others theirs.
$ hone grade a/two good -q
$ hone config unset new_per_day --deck b
$ hone due
