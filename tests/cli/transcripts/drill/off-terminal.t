# Off a terminal the drill wants --plain.
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
$ hone drill
! hone: drill needs a terminal; `hone drill --plain` reads lines and writes lines
? 2
