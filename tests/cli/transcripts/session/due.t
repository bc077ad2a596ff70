# due counts what today holds.
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
$ hone due
0 due, 3 new, 0 to recall again: about 1 minute
$ hone due --json
{"study_day":"2026-12-01","due":0,"new":3,"learning":0,"minutes":0.9}
$ hone due --kind fact
0 due, 1 new, 0 to recall again: about 1 minute
$ hone due --kind cake
! hone: there is no kind `cake`; kinds are `pair`, `question`, `fact`, `basic`, `cloze`, `story` or `rubric`
? 2
$ hone due nodeck
! hone: no deck nodeck
? 1
