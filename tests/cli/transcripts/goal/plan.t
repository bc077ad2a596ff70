# The plan names the days ahead and today's cards in order; next and due follow it.
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
$ hone plan
No interview date yet: `hone goal 2026-12-22 20m` sets one.
? 1
$ hone goal 2026-12-06 5m
Interview in 5 days (2026-12-06), 5 minutes a day.
All 5 cards fit the 25 minutes of 5 days.
Today: 0 to review, 4 new, 0 to recall again: about 3 minutes. `hone drill`
starts.
$ hone plan
Interview in 5 days (2026-12-06), 5 minutes a day
  5 min ┤
        │
        │███
        │███ ▇▇▇ ▇▇▇ ▆▆▆ ▇▇▇
         T   W   T   F   S
         1 Dec

Readiness: too early to say: 0 cards answered so far, 4 are needed (0 of 5 cards
seen)

Today, in this order (4 cards):
     4  recall     Base salary in the example?
     5  recall     What are the four slots of a summary?
     3  say        What did you do? My manager asked me to fix it.
     1  recognise  Which principle is it?
$ hone plan --json
{"days":[{"study_day":"2026-12-01","reviews":0.0,"new":[..]}],"today":[4,5,3,1]}
$ hone due
0 to review, 4 new, 0 to recall again: about 3 minutes
$ hone why d/which
Card 1 · d/which:identify · new
It is new: never answered.
By the plan: Worth 30.79 points on the day per minute now; waiting until
Wednesday 2 Dec is worth 0.71 less. Number 4 of today's cards.

Answered today it would be:
  again  stability 0.21 d, difficulty 6.41, due 2026-12-01
  hard   stability 1.29 d, difficulty 5.11, due 2026-12-02
  good   stability 2.31 d, difficulty 2.12, due 2026-12-03
  easy   stability 8.30 d, difficulty 1.00, due 2026-12-08
$ hone grade d/which good
d/which:identify good: due in 2 days (2026-12-03)
$ hone why d/which
Card 1 · d/which:identify · review
It is due in 2 days (2026-12-03): 2 days after the review on 2026-12-01, when
recall has fallen to about 91 % (desired: 90 %; whole days).
By the plan: It was shown today; the plan asks a card once a day.
Stability 2.31 days, difficulty 2.12 of 10, recall today 100.0 %

day         what  elapsed  recall then  stability  difficulty  interval
2026-12-01  good  0 d      -            2.31 d     2.12        2 d

Answered today it would be:
  again  stability 0.78 d, difficulty 7.39, due 2026-12-01
  hard   stability 2.31 d, difficulty 4.75, due 2026-12-03
  good   stability 2.31 d, difficulty 2.11, due 2026-12-03
  easy   stability 3.95 d, difficulty 1.00, due 2026-12-05
$ hone goal 2027-06-01 5m
Interview in 182 days (2027-06-01), 5 minutes a day.
All 5 cards fit the 910 minutes of 182 days.
Nothing is due, and today's new cards are begun; `hone drill --new N` begins
more.
$ hone plan
The plan begins on 2027-03-03, 90 days before the interview; until then cards
follow desired retention.
? 1
