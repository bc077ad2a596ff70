# Wrong ratings, cards and suspended cards are refused in words.
# file d.toml
[deck]
id = "d"
[[question]]
id = "which"
prompt = "Which principle is it?"
options = ["Ownership", "Dive Deep", "Bias for Action"]
answer = "Ownership"
hint = "Who began?"
[question.reasons]
"Dive Deep" = "nobody looked closer"
[[pair]]
id = "story"
prompt = "What did you do?"
weak = "My manager asked me to fix it."
strong = "I saw it and fixed it."
flaw = "manager-assigned"
why = "The start shows who owns it."
needs = ["who began", "a number"]
[[fact]]
id = "base"
prompt = "Base salary in the example?"
answer = "$160k-$172k"
as_of = "2026"
# end
$ hone import d.toml
3 added
$ hone grade 1 splendid
! hone: `splendid` is no rating; ratings are again, hard, good, easy (or 1 to 4)
? 2
$ hone grade 77 good
! hone: no card 77; `hone cards` lists them
? 1
$ hone grade d/story good
! hone: d/story has several cards; say which: d/story:spot (2) d/story:fix (3)
? 1
$ hone grade d/nothing:spot good --json
{"error":{"code":"not-found","message":"no card d/nothing:spot"}}
! hone: no card d/nothing:spot
? 1
$ hone suspend 1
d/which:identify: suspended
$ hone grade 1 good
! hone: card 1 (d/which:identify) is suspended; `hone unsuspend 1` wakes it
? 1
$ hone grade 1 good --json
{"error":{"code":"suspended","message":"card 1 (d/which:identify) is suspended; `hone unsuspend 1` wakes it"}}
! hone: card 1 (d/which:identify) is suspended; `hone unsuspend 1` wakes it
? 1
$ hone grade 1 good --ms -4
! hone: `--ms` must be from 0 to 86400000; this is `-4` (see `hone grade --help`)
? 2
$ hone grade
! hone: CARD is missing (see `hone grade --help`)
? 2
