# answer grades letters, texts and facts, and says why.
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
$ hone next --kind question --json
{"card":1,"note":"d/which","deck":"d","kind":"question","aspect":"identify","trains":"recognise","meet":false,"prompt":"Which principle is it?","options":["Dive Deep","Ownership","Bias for Action"],"preview":{"again":{"stability":0.212,"difficulty":6.4133,"interval_days":0,"due":"2026-12-01"},"hard":{"stability":1.2931,"difficulty":5.112170705601055,"interval_days":1,"due":"2026-12-02"},"good":{"stability":2.3065,"difficulty":2.118103970459015,"interval_days":2,"due":"2026-12-03"},"easy":{"stability":8.2956,"difficulty":1.0,"interval_days":7,"due":"2026-12-08"}}}
$ hone answer d/which:identify b --json
{"card":1,"rating":"good","stability":2.3065,"difficulty":2.118103970459015,"interval_days":2,"due":"2026-12-03","review":1,"early":false,"correct":true,"proposed_rating":"good","expected":"Ownership","why":"Right: Ownership. Right, without help."}
$ hone answer d/which:identify ownership
Right: Ownership.
d/which:identify good: due in 2 days (2026-12-03), reviewed early
$ hone answer d/base:recall 160k --json
{"card":4,"rating":"hard","stability":1.2931,"difficulty":5.112170705601055,"interval_days":1,"due":"2026-12-02","review":3,"early":false,"correct":false,"proposed_rating":"hard","expected":"$160k-$172k","why":"That is the low end; the high end is $172k. Hard, because it was half right."}
$ hone answer d/base:recall 160k-172k --hint
Right: $160k-$172k.
d/base:recall hard: due tomorrow (2026-12-02), reviewed early
$ hone answer d/story:spot A 2
Right: the flaw of the other is manager-assigned.
d/story:spot good: due in 2 days (2026-12-03)
$ hone answer d/story:fix something
! hone: card 3 (fix) is graded by you: `hone grade 3 good`
? 2
$ hone answer d/which:identify z
! hone: there is no option z
? 2
