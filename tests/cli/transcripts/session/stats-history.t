# The summary has the most of everything, without pictures off a terminal.
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
$ hone stats
cards     1 new, 1 learning, 2 in review, 1 relearning
30 days   43 % of 7 reviews recalled, 83 % predicted
done      11 reviews in the last 14 days, 3.2 min; today 0
ahead     4 cards in the next 14 days, 1.2 min; today 4
mixed up  manager-assigned answered as Story Drift 2 of 2 times
          Ownership answered as Customer Obsession 2 of 3 times
          Customer Obsession answered as Ownership 1 of 3 times; right the last
          time
hardest   d/root:identify: 1 lapse, again 2 of 3 times
          d/called:identify: 1 lapse, again 1 of 3 times
          d/base:recall: 1 lapse, again 1 of 3 times
          d/told:spot: 0 lapses, again 2 of 2 times
times     half of the answers within: identify 9 s, recall 7 s, spot 20 s
more      `hone stats SECTION`: days, ahead, retention, decks, kinds,
          principles, flaws, hardest, times, confusions; or all
$ hone stats --days 30
cards     1 new, 1 learning, 2 in review, 1 relearning
30 days   43 % of 7 reviews recalled, 83 % predicted
done      11 reviews in the last 30 days, 3.2 min; today 0
ahead     4 cards in the next 30 days, 1.2 min; today 4
mixed up  manager-assigned answered as Story Drift 2 of 2 times
          Ownership answered as Customer Obsession 2 of 3 times
          Customer Obsession answered as Ownership 1 of 3 times; right the last
          time
hardest   d/root:identify: 1 lapse, again 2 of 3 times
          d/called:identify: 1 lapse, again 1 of 3 times
          d/base:recall: 1 lapse, again 1 of 3 times
          d/told:spot: 0 lapses, again 2 of 2 times
times     half of the answers within: identify 9 s, recall 7 s, spot 20 s
more      `hone stats SECTION`: days, ahead, retention, decks, kinds,
          principles, flaws, hardest, times, confusions; or all
