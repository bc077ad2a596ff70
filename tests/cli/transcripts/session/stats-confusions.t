# What was mixed up is over after three right answers in a row, each card once a day; names are as authors wrote them.
# file d.toml
[deck]
id = "d"
[[question]]
id = "one"
prompt = "Which is it?"
options = ["Bias for Action", "Deliver Results"]
answer = "Bias for Action"
principles = ["Bias for Action"]
[[question]]
id = "two"
prompt = "And this?"
options = ["Bias for Action", "Deliver Results"]
answer = "Deliver Results"
principles = ["Deliver Results"]
[[pair]]
id = "told"
prompt = "What did you do?"
weak = "We leveraged synergies."
strong = "I called three customers."
flaw = "Jargon"
distractors = ["story drift", "symptom fix", "passive voice"]
# end
$ hone import -q d.toml
$ hone stats confusions
Nothing was mixed up.
$ hone answer -q d/one "deliver results"
$ hone answer -q d/told:spot a "passive voice"
$ hone stats confusions
Principles mixed up.
  Bias for Action answered as Deliver Results 1 of 1 time
Flaws mixed up.
  Jargon answered as passive voice 1 of 1 time
`hone drill --confusions` asks both sides of each beside each other.
$ hone grade -q d/one good
$ hone stats confusions
Principles mixed up.
  Bias for Action answered as Deliver Results 1 of 2 times
Flaws mixed up.
  Jargon answered as passive voice 1 of 1 time
`hone drill --confusions` asks both sides of each beside each other.
# env HONE_NOW=2026-12-02T09:00:00Z
$ hone grade -q d/one good
$ hone stats confusions
Principles mixed up.
  Bias for Action answered as Deliver Results 1 of 3 times; right the last time
Flaws mixed up.
  Jargon answered as passive voice 1 of 1 time
`hone drill --confusions` asks both sides of each beside each other.
# env HONE_NOW=2026-12-03T09:00:00Z
$ hone grade -q d/one good
# env HONE_NOW=2026-12-04T09:00:00Z
$ hone grade -q d/one good
$ hone answer -q d/two "bias for action"
$ hone stats confusions
Principles mixed up.
  Deliver Results answered as Bias for Action 1 of 1 time
  Bias for Action answered as Deliver Results 1 of 5 times; over
Flaws mixed up.
  Jargon answered as passive voice 1 of 1 time
`hone drill --confusions` asks both sides of each beside each other.
$ hone undo -q
$ hone stats confusions
Principles mixed up.
  Bias for Action answered as Deliver Results 1 of 5 times; over
Flaws mixed up.
  Jargon answered as passive voice 1 of 1 time
`hone drill --confusions` asks both sides of each beside each other.
