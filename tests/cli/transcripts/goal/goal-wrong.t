# Dates and minutes that make no sense are refused.
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
$ hone goal 2026-13-01
! hone: `2026-13-01` is not a date; write it like 2026-12-22
? 2
$ hone goal 2020-01-01 20m
! hone: 2020-01-01 is past; today is 2026-12-01
? 2
$ hone goal 2029-01-01 20m
! hone: 2029-01-01 is more than 365 days away; set the goal when it is nearer
? 2
$ hone goal 2026-12-15 0
! hone: `0` is not minutes a day; write a number from 1 to 1440, like 20
? 2
$ hone goal 2026-12-15 x
! hone: `x` is not minutes a day; write a number from 1 to 1440, like 20
? 2
$ hone goal set --minutes 5
! hone: say when: `hone goal set --date 2026-12-15 --minutes 20`
? 2
$ hone goal set --date 2026-12-15 --deck nope
! hone: no deck nope
? 1
$ hone goal set --date 2026-12-15 --target 90
Interview in 14 days (2026-12-15), 20 minutes a day, target 90 %.
All 4 cards fit the 280 minutes of 14 days.
Today: 0 to review, 3 new, 0 to recall again: about 2 minutes. `hone drill`
starts.
