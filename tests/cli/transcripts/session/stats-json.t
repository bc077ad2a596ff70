# One object has all of it, whichever section is named.
# file d.toml
[deck]
id = "d"
[[question]]
id = "root"
prompt = "Who fixed the cause of it?"
options = ["Ownership", "Customer Obsession", "Dive Deep"]
answer = "Ownership"
principles = ["Ownership"]
[[question]]
id = "called"
prompt = "Who called the customer?"
options = ["Ownership", "Customer Obsession", "Dive Deep"]
answer = "Customer Obsession"
principles = ["Customer Obsession"]
[[pair]]
id = "told"
prompt = "What did you do?"
weak = "My manager asked me to fix it."
strong = "I saw it and fixed it."
flaw = "manager-assigned"
distractors = ["jargon", "Story Drift", "symptom fix"]
[[fact]]
id = "base"
prompt = "Base salary in the example?"
answer = "$160k-$172k"
# end
# file history.sh
hone import -q d.toml
export HONE_NOW=2026-12-01T09:00:00Z
hone answer -q d/root "Customer Obsession" --ms 9000
hone grade -q d/called good --ms 12000
hone answer -q d/told:spot a "story drift" --ms 20000
hone grade -q d/base good --ms 7000
export HONE_NOW=2026-12-02T09:00:00Z
hone grade -q d/root good --ms 6000
hone answer -q d/told:spot a "story drift" --ms 31000
export HONE_NOW=2026-12-03T09:00:00Z
hone answer -q d/called Ownership --ms 15000
hone grade -q d/base again --ms 90000
export HONE_NOW=2026-12-05T09:00:00Z
hone answer -q d/root "Customer Obsession" --ms 8000
hone grade -q d/called good
hone grade -q d/base good --ms 5000
# end
# env HONE_NOW=2026-12-08T09:00:00Z
$ sh . ./history.sh > /dev/null
$ hone stats --json --days 3
{"study_day":"2026-12-08","states":{"new":1,"learning":1,"review":2,"relearning":1,"suspended":0},"true_retention":{"30_days":{"reviews":7,"recalled":0.42857142857142855,"predicted":0.8311273351460363},"all":{"reviews":7,"recalled":0.42857142857142855,"predicted":0.8311273351460363},"weeks":[{"from":"2026-11-30","reviews":7,"recalled":0.42857142857142855,"predicted":0.8311273351460363}],"bands":[{"from":0.7,"to":0.8,"reviews":2,"recalled":0.5,"predicted":0.7661957302284143},{"from":0.8,"to":0.85,"reviews":2,"recalled":1.0,"predicted":0.8006910855487979},{"from":0.85,"to":0.9,"reviews":1,"recalled":0.0,"predicted":0.8651312025131213},{"from":0.9,"to":0.95,"reviews":2,"recalled":0.0,"predicted":0.9094932559773545}]},"sure":null,"ahead":[{"study_day":"2026-12-08","cards":4,"minutes":1.2},{"study_day":"2026-12-09","cards":0,"minutes":0.0},{"study_day":"2026-12-10","cards":0,"minutes":0.0}],"done":[],"decks":[{"deck":"d","cards":5,"seen":4,"due":4,"retention":{"reviews":7,"recalled":0.42857142857142855,"predicted":0.8311273351460364}}],"kinds":[{"kind":"pair","cards":2,"seen":1,"retention":{"reviews":1,"recalled":0.0,"predicted":0.7661957302284143}},{"kind":"question","cards":2,"seen":2,"retention":{"reviews":4,"recalled":0.5,"predicted":0.8353778185669221}},{"kind":"fact","cards":1,"seen":1,"retention":{"reviews":2,"recalled":0.5,"predicted":0.8550921707630762}}],"principles":[{"principle":"Customer Obsession","cards":1,"seen":1,"retention":{"reviews":2,"recalled":0.5,"predicted":0.8550921707630762}},{"principle":"Ownership","cards":1,"seen":1,"retention":{"reviews":2,"recalled":0.5,"predicted":0.8156634663707678}}],"flaws":[{"flaw":"manager-assigned","cards":2,"seen":1,"retention":{"reviews":1,"recalled":0.0,"predicted":0.7661957302284143}}],"hardest":[{"card":1,"note":"d/root","deck":"d","kind":"question","aspect":"identify","lapses":1,"reviews":3,"again":2,"difficulty":8.802628058192235},{"card":2,"note":"d/called","deck":"d","kind":"question","aspect":"identify","lapses":1,"reviews":3,"again":1,"difficulty":7.382336607835277},{"card":5,"note":"d/base","deck":"d","kind":"fact","aspect":"recall","lapses":1,"reviews":3,"again":1,"difficulty":7.382336607835277},{"card":3,"note":"d/told","deck":"d","kind":"pair","aspect":"spot","lapses":0,"reviews":2,"again":2,"difficulty":8.806304468856837}],"times":[{"aspect":"identify","answers":5,"median_seconds":9.0,"p95_seconds":15.0},{"aspect":"recall","answers":3,"median_seconds":7.0,"p95_seconds":60.0},{"aspect":"spot","answers":2,"median_seconds":20.0,"p95_seconds":31.0}],"confusions":[{"of":"flaw","wanted":"manager-assigned","picked":"Story Drift","times":2,"answers":2,"right_in_a_row":0,"over":false,"cards":[3]},{"of":"principle","wanted":"Ownership","picked":"Customer Obsession","times":2,"answers":3,"right_in_a_row":0,"over":false,"cards":[1]},{"of":"principle","wanted":"Customer Obsession","picked":"Ownership","times":1,"answers":3,"right_in_a_row":1,"over":false,"cards":[2]}],"unseen_wording":null,"rubric_bias":null}
$ sh hone stats confusions --json > a; hone stats --json > b; cmp a b && echo the same
the same
