# Each section says all of one thing.
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
$ hone stats days
Done in the last 14 days: 11 reviews, 3.2 min.
Wed 25 Nov  0 reviews  0.0 min
Thu 26 Nov  0 reviews  0.0 min
Fri 27 Nov  0 reviews  0.0 min
Sat 28 Nov  0 reviews  0.0 min
Sun 29 Nov  0 reviews  0.0 min
Mon 30 Nov  0 reviews  0.0 min
Tue 1 Dec   4 reviews  0.8 min
Wed 2 Dec   2 reviews  0.6 min
Thu 3 Dec   2 reviews  1.3 min
Fri 4 Dec   0 reviews  0.0 min
Sat 5 Dec   3 reviews  0.5 min
Sun 6 Dec   0 reviews  0.0 min
Mon 7 Dec   0 reviews  0.0 min
today       0 reviews  0.0 min
$ hone stats ahead
Due in the next 14 days, at your usual times: 4 cards, 1.2 min. Today has what
is overdue.
today       4 cards  1.2 min
Wed 9 Dec   0 cards  0.0 min
Thu 10 Dec  0 cards  0.0 min
Fri 11 Dec  0 cards  0.0 min
Sat 12 Dec  0 cards  0.0 min
Sun 13 Dec  0 cards  0.0 min
Mon 14 Dec  0 cards  0.0 min
Tue 15 Dec  0 cards  0.0 min
Wed 16 Dec  0 cards  0.0 min
Thu 17 Dec  0 cards  0.0 min
Fri 18 Dec  0 cards  0.0 min
Sat 19 Dec  0 cards  0.0 min
Sun 20 Dec  0 cards  0.0 min
Mon 21 Dec  0 cards  0.0 min
$ hone stats retention
Of reviews a day or more after the one before, those recalled, beside what was
predicted.
30 days         7 reviews  43 % recalled  83 % predicted
ever            7 reviews  43 % recalled  83 % predicted
week of 30 Nov  7 reviews  43 % recalled  83 % predicted
By what was predicted; where they agree, the predictions can be trusted.
70 to 80 %  2 reviews   50 % recalled  77 % predicted
80 to 85 %  2 reviews  100 % recalled  80 % predicted
85 to 90 %   1 review    0 % recalled  87 % predicted
90 to 95 %  2 reviews    0 % recalled  91 % predicted
$ hone stats decks
By deck.
d  5 cards  4 seen  4 due  43 % of 7 recalled
$ hone stats kinds
By kind of note.
pair      2 cards  1 seen   0 % of 1 recalled
question  2 cards  2 seen  50 % of 4 recalled
fact       1 card  1 seen  50 % of 2 recalled
$ hone stats principles
By principle, least recalled first.
Customer Obsession  1 card  1 seen  50 % of 2 recalled
Ownership           1 card  1 seen  50 % of 2 recalled
$ hone stats flaws
By flaw, least recalled first.
manager-assigned  2 cards  1 seen  0 % of 1 recalled
$ hone stats hardest
Hardest first: by lapses, then by how often it was again, then by difficulty.
d/root:identify  1 lapse, again 2 of 3 times, difficulty 8.8
  Who fixed the cause of it?
d/called:identify  1 lapse, again 1 of 3 times, difficulty 7.4
  Who called the customer?
d/base:recall  1 lapse, again 1 of 3 times, difficulty 7.4
  Base salary in the example?
d/told:spot  0 lapses, again 2 of 2 times, difficulty 8.8
  What did you do? My manager asked me to fix it.
$ hone stats times
From the question to the answer; time away is cut off.
identify  5 answers   half within 9.0 s  95 % within 15.0 s
recall    3 answers   half within 7.0 s  95 % within 60.0 s
spot      2 answers  half within 20.0 s  95 % within 31.0 s
$ hone stats confusions
Principles mixed up.
  Ownership answered as Customer Obsession 2 of 3 times
  Customer Obsession answered as Ownership 1 of 3 times; right the last time
Flaws mixed up.
  manager-assigned answered as Story Drift 2 of 2 times
`hone drill --confusions` asks both sides of each beside each other.
$ hone stats days --days 6
Done in the last 6 days: 5 reviews, 1.8 min.
Thu 3 Dec  2 reviews  1.3 min
Fri 4 Dec  0 reviews  0.0 min
Sat 5 Dec  3 reviews  0.5 min
Sun 6 Dec  0 reviews  0.0 min
Mon 7 Dec  0 reviews  0.0 min
today      0 reviews  0.0 min
$ hone stats ahead --days 1
Due in the next 1 day, at your usual times: 4 cards, 1.2 min. Today has what is
overdue.
today  4 cards  1.2 min
