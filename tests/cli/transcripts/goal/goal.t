# A goal is set, shown, cleared and taken back.
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
$ hone goal
$ hone goal 2026-12-15 20m
$ hone goal show --json
$ hone goal set --date 2026-12-20 --minutes 15 --deck d --name Amazon --target 0.9
$ hone goal
$ hone undo
$ hone goal
$ hone goal clear
$ hone goal clear
$ hone undo
$ hone goal
