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
7 added
$ hone config set new_per_day 2
new_per_day: 2 (was 10)
$ hone due
0 due, 2 new, 0 to recall again: about 1 minute
$ hone config set new_per_day 1 --deck a
new_per_day of deck a: 1 (was 2)
$ hone due
0 due, 3 new, 0 to recall again: about 1 minute
$ hone config set new_per_day 0 --deck b
new_per_day of deck b: 0 (was 2)
$ hone due
0 due, 2 new, 0 to recall again: about 1 minute
$ hone grade a/one good -q
$ hone due --json
{"study_day":"2026-12-01","due":0,"new":1,"learning":0,"minutes":0.2}
$ sh hone next --json | cut -d , -f 2
"note":"c/one"
$ hone grade c/one good -q
$ hone due
Nothing is due.
? 1
$ hone next --json
{"card":null}
? 1
# A number on the command line stands above all of them.
$ hone due --new 5
0 due, 3 new, 0 to recall again: about 1 minute
# One more of deck a than its number leaves the others theirs.
$ hone grade a/two good -q
$ hone config unset new_per_day --deck b
new_per_day of deck b: 2 as for all decks (was 0)
$ hone due
0 due, 1 new, 0 to recall again: about 1 minute
