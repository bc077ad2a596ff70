# Missed days are said with what they cost, and the plan is made anew.
# file many.sh
printf '[deck]\nid = "m"\ntitle = "Many"\n' > m.toml
for i in $(seq 1 40); do
  if [ $((i % 2)) = 0 ]; then p=Ownership; else p="Dive Deep"; fi
  printf '[[question]]\nid = "q%s"\nprompt = "Question %s?"\noptions = ["yes", "no"]\nanswer = "yes"\nprinciples = ["%s"]\n' $i $i "$p" >> m.toml
done
hone import -q m.toml
# end
$ sh . ./many.sh
$ hone goal 2026-12-15 20m
Interview in 14 days (2026-12-15), 20 minutes a day.
All 40 cards fit the 280 minutes of 14 days.
Today: 0 to review, 39 new, 0 to recall again: about 20 minutes. `hone drill`
starts.
$ sh for i in $(seq 1 30); do hone grade m/q$i good -q; done
$ sh hone ready > /dev/null
# env HONE_NOW=2026-12-04T09:00:00Z
$ hone
Interview in 11 days (2026-12-15), 20 minutes a day
All 40 cards fit the 220 minutes of 11 days.
Recall now 65 %, on the day 56 % if you stop, 97 % (88 to 100) by the plan · 30
of 40 cards seen
2 days missed: 98 → 97 % on the day; re-planned, nothing piled up.
Today: 30 to review, 10 new, 0 to recall again: about 16 minutes

Next: `hone drill` starts, `hone import FILE` adds a deck of your own, `hone
help` has the rest
