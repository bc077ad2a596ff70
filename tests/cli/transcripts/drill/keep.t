# A sentence of one's own that trips a rule is kept beside a better one.
# file d.toml
[deck]
id = "d"
[[pair]]
id = "story"
prompt = "What did you do?"
weak = "I patched it."
strong = "I traced the cause and removed it."
flaw = "symptom fix"
# end
$ hone import d.toml
1 added
$ hone suspend d/story:spot
d/story:spot: suspended
$ hone drill --plain --limit 1
< My manager asked me to look at it. I wrote a fix in two days.
< k
< My boss told me to look at it.
< I saw the errors first and took them on.
< 3
--- 1 left, about 1 min · d · pair · fix · trains: say

What did you do?

  weak: I patched it.

Say or type a stronger one.
(an empty line shows the answer)

  strong: I traced the cause and removed it.

In yours (k keeps the sentence, beside a better one):
  disqualifier manager-assigned: "My manager asked me"
    why  Someone above you started this. However well it is done afterwards, it
         shows that you carry out what you are given, not that you start.
    fix  Tell what you noticed before anybody spoke of it, and why you took it
         on. If there was no such moment, this story answers another question.

1 again: today   2 hard: 1 d   3 good: 2 d   4 easy: 7 d
Yours (manager-assigned): My manager asked me to look at it.
Tell what you noticed before anybody spoke of it, and why you took it on. If
there was no such moment, this story answers another question.
That trips manager-assigned as well. Type another, or the same again to keep it.
Kept as mine/9554067babd5.
1 again: today   2 hard: 1 d   3 good: 2 d   4 easy: 7 d
good: due in 2 days (2026-12-03)

1 answered in 1 min: 0 again, 0 hard, 1 good, 0 easy. 1 left for today.
$ hone cards deck:mine
3  mine/9554067babd5:spot  new  -  -  What did you do? My manager asked me to l…
4  mine/9554067babd5:fix   new  -  -  What did you do? My manager asked me to l…
$ hone export --deck mine
[deck]
id = "mine"
title = "My own notes"

[[pair]]
prompt = "What did you do?"
weak = "My manager asked me to look at it."
strong = "I saw the errors first and took them on."
why = "Someone above you started this. However well it is done afterwards, it shows that you carry out what you are given, not that you start."
flaw = "manager-assigned"
tags = ["my-mistake"]
priority = "core"
$ hone undo
undid: graded d/story:fix good
$ hone undo
undid: added mine/9554067babd5
$ hone cards deck:mine
! No card matches: no deck is called `mine`.
? 1
