# With a goal, next stops when the minutes of the day are spent.
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
$ hone goal 2026-12-15 1m
Interview in 14 days (2026-12-15), 1 minute a day.
All 4 cards fit the 14 minutes of 14 days.
Today: 0 to review, 3 new, 0 to recall again: about 2 minutes. `hone drill`
starts.
$ hone next --json
{"card":4,"note":"d/base","deck":"d","kind":"fact","aspect":"recall","trains":"recall","meet":true,"prompt":"Base salary in the example?","answer":"$160k-$172k","preview":{"again":{"stability":0.212,"difficulty":6.4133,"interval_days":0,"due":"2026-12-01"},"hard":{"stability":1.2931,"difficulty":5.112170705601055,"interval_days":1,"due":"2026-12-02"},"good":{"stability":2.3065,"difficulty":2.118103970459015,"interval_days":2,"due":"2026-12-03"},"easy":{"stability":8.2956,"difficulty":1.0,"interval_days":9,"due":"2026-12-10"}}}
$ hone grade 2 good --ms 61000
d/story:spot good: due in 2 days (2026-12-03)
$ hone next
Today's minutes are spent; `hone drill --minutes N` goes on.
? 1
$ hone drill --plain
Today's minutes are spent; `hone drill --minutes N` goes on.
? 1
