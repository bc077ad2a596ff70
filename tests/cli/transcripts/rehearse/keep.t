# What a typed telling trips over is said, counts as failing it, and can be kept as a card.
# file s.toml
[[story]]
id = "late"
summary = "Refunds that came late"
situation = "A shop owner wrote that her customers waited nine days."
task = "I wanted refunds back within two days."
action = "I traced the delay to the nightly job."
result = "Late refunds went from 9 % to 3 % within six weeks."
decision = "I fixed the job first."
# end
$ hone import s.toml
1 added
$ hone rehearse late --typed --plain
<
< My manager asked me to look at refunds.
< .
< I wanted two days.
< .
< I fixed the job.
< .
< Late refunds went from 9 % to 3 % within six weeks.
< .
< k
< I read tickets and saw refunds that waited nine days.
<
< 12
<
<
<
Refunds that came late

Under 3:00 in all, at 150 words a minute:
  Situation + Task  0:44  110 words
  Action            2:06  315 words
  Result            0:10  25 words
With the 50 s that Situation + Task may take at most, 4 s would be left for the
Result; each second more for it is one less for them.

Tell this story.
Enter begins, q leaves.
Situation: (a line with a single dot ends it)
  8 words, about 0:03 when said
Task: (a line with a single dot ends it)
  4 words, about 0:01 when said
Action: (a line with a single dot ends it)
  4 words, about 0:01 when said
Result: (a line with a single dot ends it)
  10 words, about 0:04 when said

Said it would take 0:10 of 3:00: 170 s to spare
  Situation + Task 4 s of 44
  Action 1 s of 126 (15 % of what was told; 70 % is the aim)
  Result 4 s of 10
Less than half of the time: what you did, and what you weighed, has room for
more.

  disqualifier manager-assigned: "My manager asked me"
    why  Someone above you started this. However well it is done afterwards, it
         shows that you carry out what you are given, not that you start.
    fix  Tell what you noticed before anybody spoke of it, and why you took it
         on. If there was no such moment, this story answers another question.
  advice i-sentences
    why  2 of 4 sentences begin with I; 3 or more make it plain who acted. It is
         a sign, no law: good answers have done with two.
    fix  Begin the decisive steps with "I" and their verb.
k keeps sentences that tripped a rule, beside better ones; Enter goes on.
Yours (manager-assigned): My manager asked me to look at refunds.
Tell what you noticed before anybody spoke of it, and why you took it on. If
there was no such moment, this story answers another question.
Kept as mine/cdce655f7b5b.

It opens: A shop owner wrote that her customers waited nine days.

What did it have? Digits tick, Enter goes on.
  1  the opening sentence
  2  what I decided, and why

Points, if you like: Enter alone skips the rest, ? says what to look for.
structure (0-15): 
ownership (0-30): 
Did anything fail it at once? Its words, or Enter.
words: 
Points: 12 of 15 on 1 of 5.

A disqualifier fails it, whatever else was there.
[1 again: today]   2 hard: 1 d   3 good: 2 d   4 easy: 7 d
again: due today (2026-12-01)

The first typed telling of this story; the next one is held against it.
$ hone cards deck:mine
3  mine/cdce655f7b5b:spot  new  -  -  Tell this story. My manager asked me to l…
4  mine/cdce655f7b5b:fix   new  -  -  Tell this story. My manager asked me to l…
$ hone rehearse late --history --json
{"rehearsals":[{"story":"my-stories/late","at":"2026-12-01T09:00:00Z","study_day":"2026-12-01","question":"Tell this story.","pitch":false,"limit_seconds":180.0,"total_seconds":10.4,"in_time":true,"sections":{"situation":3.2,"task":1.6,"action":1.6,"result":4.0},"ticked":0,"needed":2,"scores":[{"dimension":"structure","points":12.0,"maximum":15.0}],"points":12.0,"auto_fail":null,"disqualifiers":1,"typed":"Situation: My manager asked me to look at refunds.\n\nTask: I wanted two days.\n\nAction: I fixed the job.\n\nResult: Late refunds went from 9 % to 3 % within six weeks.","probe":null}]}
$ hone undo
undid: rehearsed my-stories/late again
$ hone undo
undid: added mine/cdce655f7b5b
$ hone rehearse late --history
Not rehearsed yet; `hone rehearse` begins.
? 1
