# What was sure and wrong comes first on the next day.
# file d.toml
[deck]
id = "d"
[[question]]
id = "which"
prompt = "Which principle is it?"
options = ["Ownership", "Dive Deep", "Bias for Action"]
answer = "Ownership"
[[question]]
id = "other"
prompt = "Which one is thrift?"
options = ["Frugality", "Earn Trust", "Dive Deep"]
answer = "Frugality"
[[basic]]
id = "star"
front = "What does STAR stand for?"
back = "Situation, Task, Action, Result"
# end
$ hone import d.toml
3 added
$ hone drill --plain --kind question --limit 1
< ;
< q
--- 2 left, about 1 min · d · question · identify · trains: recognise

Which principle is it?
  a) Dive Deep
  b) Ownership
  c) Bias for Action
`hone config set sure true` turns the question for "sure" on.
Nothing was answered.
$ hone config set sure true
sure = true, in $DIR/home/config/hone/config.toml
$ hone drill --plain --kind question
< dive deep
<
< ;
< dive deep
<
< ownership
< 2
< frugality
< 2
--- 2 left, about 1 min · d · question · identify · trains: recognise

Which principle is it?
  a) Dive Deep
  b) Ownership
  c) Bias for Action

  no: The answer is Ownership.

Wrong, so it comes again.
[1 again: today]   2 hard: 1 d   3 good: 2 d   4 easy: 7 d
again: comes back after other cards

--- 2 left, about 1 min · d · question · identify · trains: recognise

Which one is thrift?
  a) Dive Deep
  b) Earn Trust
  c) Frugality
Noted: sure.

  no: The answer is Frugality.

Wrong, so it comes again.
[1 again: today]   2 hard: 1 d   3 good: 2 d   4 easy: 7 d
again: comes back after other cards

--- 2 left, about 1 min · d · question · identify · trains: recognise

Which principle is it?
  a) Ownership
  b) Bias for Action
  c) Dive Deep

  Right: Ownership.

Right, without help.
1 again: today   2 hard: 1 d   [3 good: 1 d]   4 easy: 2 d
hard: due tomorrow (2026-12-02)

--- 1 left, about 1 min · d · question · identify · trains: recognise

Which one is thrift?
  a) Dive Deep
  b) Frugality
  c) Earn Trust

  Right: Frugality.

Right, without help.
1 again: today   2 hard: 1 d   [3 good: 1 d]   4 easy: 2 d
hard: due tomorrow (2026-12-02)

4 answered in 1 min: 2 again, 2 hard, 0 good, 0 easy. Nothing is left for today.
$ hone stats
cards     1 new, 0 learning, 2 in review, 0 relearning
sure      1 of 1 answer said to be sure was wrong (100 %)
done      4 reviews in the last 14 days, 0.0 min; today 4
ahead     2 cards in the next 14 days, 0.6 min; today 0
hardest   d/which:identify: 0 lapses, again 1 of 2 times
          d/other:identify: 0 lapses, again 1 of 2 times
times     half of the answers within: identify 0 s
more      `hone stats SECTION`: days, ahead, retention, decks, kinds,
          principles, flaws, hardest, times, confusions; or all
# env HONE_NOW=2026-12-02T09:00:00Z
$ hone drill --plain --kind question
< q
--- 2 left, about 1 min · d · question · identify · trains: recognise

Which one is thrift?
  a) Dive Deep
  b) Earn Trust
  c) Frugality
Nothing was answered.
