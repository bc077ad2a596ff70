# Dates and minutes that make no sense are refused.
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
$ hone goal 2026-13-01
$ hone goal 2020-01-01 20m
$ hone goal 2029-01-01 20m
$ hone goal 2026-12-15 0
$ hone goal 2026-12-15 x
$ hone goal set --minutes 5
$ hone goal set --date 2026-12-15 --deck nope
$ hone goal set --date 2026-12-15 --target 90
