# A table comes in by what splits it most consistently; importing it again changes nothing.
# file day.csv
front,back,tags
"At 9:00, what?","wake up, stretch",habit
10:30,run,habit sport
"two
lines","he said ""yes""",
# end
$ hone import --dry-run day.csv
day.csv: CSV separated by commas, with columns front, back, tags
would be: 3 added
$ hone import day.csv
day.csv: CSV separated by commas, with columns front, back, tags
3 added
$ hone import day.csv
day.csv: CSV separated by commas, with columns front, back, tags
nothing changed (3 unchanged)
$ hone undo --list
1  2026-12-01 09:00  imported day
$ hone show 1
Card 1 · day/f932c57cea50:forward · recall

At 9:00, what?

  = wake up, stretch

State: new
0 reviews, 0 lapses
$ hone cards deck:day
1  day/f932c57cea50:forward  new  -  -  At 9:00, what?
2  day/977d20f96376:forward  new  -  -  10:30
3  day/c30c79c27f80:forward  new  -  -  two lines
$ hone export --deck day
[deck]
id = "day"

[[basic]]
front = "At 9:00, what?"
back = "wake up, stretch"
tags = ["habit"]

[[basic]]
front = "10:30"
back = "run"
tags = ["habit", "sport"]

[[basic]]
front = """
two
lines"""
back = "he said \"yes\""
$ hone undo
undid: imported day
$ hone cards deck:day
! No card matches: no deck is called `day`.
? 1
