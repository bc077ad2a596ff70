# A table comes in by what splits it most consistently; importing it again changes nothing.
# file day.csv
front,back,tags
"At 9:00, what?","wake up, stretch",habit
10:30,run,habit sport
"two
lines","he said ""yes""",
# end
$ hone import --dry-run day.csv
$ hone import day.csv
$ hone import day.csv
$ hone undo --list
$ hone show day/1 --json
$ hone cards deck:day
$ hone export --deck day
$ hone undo
$ hone cards deck:day
