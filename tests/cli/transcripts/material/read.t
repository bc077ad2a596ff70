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
$ hone read
$ hone read all
$ hone read --json
$ hone read nope
