# grade takes any card in any state and says when it is due.
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
$ hone grade d/which:identify good
d/which:identify good: due in 2 days (2026-12-03)
$ hone grade 1 3 --json
{"card":1,"rating":"good","stability":2.3065,"difficulty":2.1112142357853942,"interval_days":2,"due":"2026-12-03","review":2,"early":true}
# env HONE_NOW=2026-12-05T09:00:00Z
$ hone grade 1 again --ms 4000 --json
{"card":1,"rating":"again","stability":0.661548852925064,"difficulty":7.392238132342694,"interval_days":0,"due":"2026-12-05","review":3,"early":false}
$ hone grade 1 good --json
{"card":1,"rating":"good","stability":0.7142596228907501,"difficulty":7.38007426350719,"interval_days":1,"due":"2026-12-06","review":4,"early":false}
$ hone show 1 --json
{"card":1,"note":"d/which","deck":"d","kind":"question","aspect":"identify","state":"review","stability":0.7142596228907501,"difficulty":7.38007426350719,"retrievability":1.0,"due":"2026-12-06","reps":4,"lapses":1,"suspended":false,"flagged":false,"jots":[],"history":[{"at":"2026-12-01T09:00:00Z","rating":"good","elapsed_days":0,"stability":2.3065,"difficulty":2.118103970459015,"response_ms":null,"kind":"review"},{"at":"2026-12-01T09:00:00Z","rating":"good","elapsed_days":0,"stability":2.3065,"difficulty":2.1112142357853942,"response_ms":null,"kind":"review","predicted":1.0},{"at":"2026-12-05T09:00:00Z","rating":"again","elapsed_days":4,"stability":0.661548852925064,"difficulty":7.392238132342694,"response_ms":4000,"kind":"review","predicted":0.8579857892330743},{"at":"2026-12-05T09:00:00Z","rating":"good","elapsed_days":0,"stability":0.7142596228907501,"difficulty":7.38007426350719,"response_ms":null,"kind":"review","predicted":1.0}]}
