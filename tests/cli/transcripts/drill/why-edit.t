# In lines, `w` says why a card comes now, and the editor is only named.
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
$ hone drill --plain --kind question
< w
< E
<
<
< E
< e
< q
--- 2 left, about 1 min · d · question · identify · trains: recognise

Which principle is it?
  a) Dive Deep
  b) Ownership
  c) Bias for Action
Card 1 · d/which:identify · new
It is new: never answered.

Answered today it would be:
  again  stability 0.21 d, difficulty 6.41, due 2026-12-01
  hard   stability 1.29 d, difficulty 5.11, due 2026-12-02
  good   stability 2.31 d, difficulty 2.12, due 2026-12-03
  easy   stability 8.30 d, difficulty 1.00, due 2026-12-08
No card came before this one.

  no: No answer.
  = Ownership

Wrong, so it comes again.
[1 again: today]   2 hard: 1 d   3 good: 2 d   4 easy: 7 d
again: comes back after other cards

--- 2 left, about 1 min · d · question · identify · trains: recognise

Which one is thrift?
  a) Dive Deep
  b) Earn Trust
  c) Frugality
Editing needs a terminal; `hone edit d/which` does it later.
Editing needs a terminal; `hone edit d/other` does it later.
--- 2 left, about 1 min · d · question · identify · trains: recognise

Which one is thrift?
  a) Dive Deep
  b) Earn Trust
  c) Frugality
1 answered in 1 min: 1 again, 0 hard, 0 good, 0 easy. 2 left for today.
