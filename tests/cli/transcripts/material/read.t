# A deck is read through with every answer, and nothing changes.
# file all.toml
[deck]
title = "All kinds"
about = "One note of each kind."
[[pair]]
prompt = "Tell me about a failure."
weak = "We missed the date, and we fixed the plan together afterwards in the team."
strong = "I missed the date by a week, found out why and changed how I estimate."
flaw = "collective credit"
why = "It says who did it."
needs = ["who", "what changed"]
[[question]]
prompt = "Which comes first?"
options = ["Result", "Situation"]
answer = "Situation"
reasons = { Result = "It comes last." }
[[fact]]
prompt = "Notice period"
answer = "30 days"
as_of = "2026"
cite = "the contract"
[[basic]]
front = "STAR"
back = "Situation, Task, Action, Result"
[[cloze]]
text = "Ask {{twice}}, then {{wait}}."
# end
$ hone import all.toml
5 added
$ hone read
All kinds
One note of each kind.

Tell me about a failure.
    weak: We missed the date, and we fixed the plan together afterwards in the
          team.
    flaw: collective credit: the decisive step is done by 'we'
  strong: I missed the date by a week, found out why and changed how I estimate.
     why: It says who did it.
      - who
      - what changed

Which comes first?
  - Result
      It comes last.
  = Situation

Notice period
  = 30 days
  as of 2026
  source: the contract

STAR
  = Situation, Task, Action, Result

Ask twice, then wait.
$ hone read --json
{"deck":"all","title":"All kinds","about":"One note of each kind.","notes":[{"note":"all/e00cab925232","flaw":"collective credit","kind":"pair","needs":["who","what changed"],"prompt":"Tell me about a failure.","strong":"I missed the date by a week, found out why and changed how I estimate.","weak":"We missed the date, and we fixed the plan together afterwards in the team.","why":"It says who did it."},{"note":"all/f530a7dbe769","answer":["Situation"],"kind":"question","options":["Result","Situation"],"prompt":"Which comes first?","reasons":{"Result":"It comes last."}},{"note":"all/3afc9c325e62","answer":"30 days","as_of":"2026","cite":"the contract","kind":"fact","prompt":"Notice period"},{"note":"all/04d3dcdbf6e3","back":"Situation, Task, Action, Result","front":"STAR","kind":"basic"},{"note":"all/a10c8ad4064f","kind":"cloze","text":"Ask {{twice}}, then {{wait}}."}]}
$ hone read nope
! hone: no deck nope
? 1
