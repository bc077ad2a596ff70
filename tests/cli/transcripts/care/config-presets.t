# Scheduling options hold for all decks or for one, count from the next answer on, and can be undone.
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
front = "b?"
back = "b"
# end
$ hone import a.toml b.toml
$ hone grade a/one good
$ hone grade b/one good
$ hone config set retention 80% --deck a
$ hone config set max_interval 2
$ hone config list --deck a
$ hone config list --deck b --json
$ hone config get retention
$ hone config get retention --deck a --json
# No due day moved.
$ hone due --json
$ hone show a/one --json
# env HONE_NOW=2026-12-03T09:00:00Z
$ hone grade a/one good
$ hone config unset max_interval
$ hone undo
$ hone config unset max_interval
$ hone grade b/one good
$ hone config unset retention --deck a
$ hone config unset retention --deck a
$ hone undo --list
$ hone undo --steps 2
$ hone config get retention --deck a
$ hone config get retention --deck c
