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
4 added
$ hone grade a/one good
a/one:forward good: due in 2 days (2026-12-03)
$ hone grade b/one good
b/one:forward good: due in 2 days (2026-12-03)
$ hone config set retention 80% --deck a
retention of deck a: 0.8 (was 0.9); due days stay, it counts from a card's next answer
$ hone config set max_interval 2
max_interval: 2 (was 36500); due days stay, it counts from a card's next answer
$ hone config list --deck a
retention     0.8  the deck's own
new_per_day   10   default
max_interval  2    all decks
$ hone config list --deck b --json
{"config":"$DIR/home/config/hone/config.toml","deck":"b","settings":[{"name":"retention","value":0.9,"source":"default","place":null},{"name":"new_per_day","value":10,"source":"default","place":null},{"name":"max_interval","value":2,"source":"store","place":null}]}
$ hone config get retention
0.9
$ hone config get retention --deck a --json
{"name":"retention","value":0.8,"source":"deck","place":"a"}
# No due day moved.
$ hone due --json
{"study_day":"2026-12-01","due":0,"new":2,"learning":0,"minutes":0.4}
$ hone show a/one --json
{"card":1,"note":"a/one","deck":"a","kind":"basic","aspect":"forward","state":"review","stability":2.3065,"difficulty":2.118103970459015,"retrievability":1.0,"due":"2026-12-03","reps":1,"lapses":0,"suspended":false,"flagged":false,"jots":[],"history":[{"at":"2026-12-01T09:00:00Z","rating":"good","elapsed_days":0,"stability":2.3065,"difficulty":2.118103970459015,"response_ms":null,"kind":"review"}]}
# env HONE_NOW=2026-12-03T09:00:00Z
$ hone grade a/one good
a/one:forward good: due in 2 days (2026-12-05)
$ hone config unset max_interval
max_interval: 36500, the default (was 2); due days stay, it counts from a card's next answer
$ hone undo
undid: unset max_interval
$ hone config unset max_interval
max_interval: 36500, the default (was 2); due days stay, it counts from a card's next answer
$ hone grade b/one good
b/one:forward good: due in 12 days (2026-12-15)
$ hone config unset retention --deck a
retention of deck a: 0.9 as for all decks (was 0.8); due days stay, it counts from a card's next answer
$ hone config unset retention --deck a
nothing changed
$ hone undo --list
10  2026-12-03 09:00  unset retention of deck a
9   2026-12-03 09:00  graded b/one:forward good
8   2026-12-03 09:00  unset max_interval
6   2026-12-03 09:00  graded a/one:forward good
5   2026-12-01 09:00  set max_interval to 2
4   2026-12-01 09:00  set retention of deck a to 0.8
3   2026-12-01 09:00  graded b/one:forward good
2   2026-12-01 09:00  graded a/one:forward good
1   2026-12-01 09:00  imported a, b
$ hone undo --steps 2
undid: unset retention of deck a
undid: graded b/one:forward good
$ hone config get retention --deck a
0.8
$ hone config get retention --deck c
! hone: no deck c
? 1
