# A story leaves with its cards' history, as JSON and as text, and comes back.
# file s.toml
[[story]]
id = "late"
summary = "Refunds that came late"
situation = "At 9 a.m. the queue stood still. Nobody had seen it."
task = "I wanted refunds on time."
action = "I fixed the job."
result = "They are on time."
scenarios = ["root-cause"]
[[story.metric]]
name = "late refunds"
before = "9 %"
after = "3 %"
# end
$ hone import s.toml
1 added
$ hone answer my-stories/late:number-1 "9 to 3 %"
Right: 9 % to 3 %.
my-stories/late:number-1 good: due in 2 days (2026-12-03)
$ hone grade my-stories/late:tell good --ms 170000
my-stories/late:tell good: due in 2 days (2026-12-03)
$ hone export all.json
wrote all.json
$ hone export text.toml
wrote text.toml
$ hone --db other.db import all.json
all.json: an export of hone: 1 deck, 1 note, 2 lines of history
1 added, 2 reviews
$ hone --db other.db cards deck:my-stories
1  my-stories/late:match     new     -           -     Refunds that came late
2  my-stories/late:opening   new     -           -     Refunds that came late
3  my-stories/late:number-1  review  2026-12-03  1.00  Refunds that came late
4  my-stories/late:tell      review  2026-12-03  1.00  Refunds that came late
$ hone --db other.db check
everything is in order: 1 note, 4 cards, 2 reviews
$ hone --db third.db import text.toml
1 added
$ hone story show late --as card
\# Refunds that came late

**Answers:** A cause found layers down

- At 9 a.m. the queue stood still.
- late refunds: 9 % to 3 %
