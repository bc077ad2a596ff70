# A clock set back stores the grade on the same day and warns once.
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
$ hone grade 1 good
d/which:identify good: due in 2 days (2026-12-03)
# env HONE_NOW=2026-11-20T09:00:00Z
$ hone grade 1 good --json
{"card":1,"rating":"good","stability":2.3065,"difficulty":2.1112142357853942,"interval_days":2,"due":"2026-11-22","review":2,"early":true}
! hone: the clock is before this card's last review; stored as a review on the same day
$ hone check
everything is in order: 3 notes, 4 cards, 2 reviews
