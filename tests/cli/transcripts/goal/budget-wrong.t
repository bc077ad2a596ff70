# What cannot be meant is refused with what could be.
# file d.toml
[deck]
id = "d"
title = "Drills"
[[question]]
id = "which"
prompt = "Which principle is it?"
options = ["Ownership", "Dive Deep", "Bias for Action"]
answer = "Ownership"
principles = ["Ownership"]
[[pair]]
id = "story"
prompt = "What did you do?"
weak = "My manager asked me to fix it."
strong = "I saw it and fixed it."
flaw = "manager-assigned"
tags = ["stories"]
[[fact]]
id = "base"
prompt = "Base salary in the example?"
answer = "$160k-$172k"
as_of = "2026"
tags = ["pay"]
[[basic]]
id = "slots"
front = "What are the four slots of a summary?"
back = "Trigger, act, number, lesson"
tags = ["summary"]
# end
$ hone import d.toml
4 added
$ hone goal 2026-12-15 20m funday=3
! hone: `funday` is no weekday; write mon, tue, wed, thu, fri, sat or sun, like --minutes sat=40
? 2
$ hone goal set --date 2026-12-15 --minutes sat=x
! hone: `x` is not minutes a day; write a number from 1 to 1440, like 20
? 2
$ hone goal set --date 2026-12-15 --off 2026-11-01
! hone: 2026-11-01 is past; today is 2026-12-01
? 2
$ hone goal set --date 2026-12-15 --off 2026-12-10..2026-12-08
! hone: `2026-12-10..2026-12-08` ends before it begins
? 2
$ hone goal set --date 2026-12-15 --speak 140
! hone: --speak is a share between 0 and 1, like 0.9 or 90 %; `140` is none
? 2
$ hone goal set --date 2026-12-15 --weight Ownershp=2
! hone: no principle, tag or note Ownershp; did you mean `ownership`?
? 1
$ hone goal set --date 2026-12-15 --weight Ownership
! hone: `Ownership` is no weight; write NAME=FACTOR with a factor from 0.01 to 100, like Ownership=2
? 2
$ hone goal set --date 2026-12-15 --weight Ownership=0
! hone: `Ownership=0` is no weight; write NAME=FACTOR with a factor from 0.01 to 100, like Ownership=2
? 2
$ hone goal set --date 2026-12-15 --tag storys
! hone: no note has the tag storys; did you mean `stories`?
? 1
$ hone goal close
! hone: no goal is set
? 1
$ hone goal rounds
No interview date yet: `hone goal 2026-12-22 20m` sets one.
? 1
