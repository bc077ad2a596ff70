# More than a handful of cards is asked about; off a terminal --yes is needed.
# file many.toml
[[basic]]
front = "Card 1"
back = "B"
[[basic]]
front = "Card 2"
back = "B"
[[basic]]
front = "Card 3"
back = "B"
[[basic]]
front = "Card 4"
back = "B"
[[basic]]
front = "Card 5"
back = "B"
[[basic]]
front = "Card 6"
back = "B"
[[basic]]
front = "Card 7"
back = "B"
[[basic]]
front = "Card 8"
back = "B"
[[basic]]
front = "Card 9"
back = "B"
[[basic]]
front = "Card 10"
back = "B"
[[basic]]
front = "Card 11"
back = "B"
[[basic]]
front = "Card 12"
back = "B"
[[basic]]
front = "Card 13"
back = "B"
[[basic]]
front = "Card 14"
back = "B"
[[basic]]
front = "Card 15"
back = "B"
[[basic]]
front = "Card 16"
back = "B"
[[basic]]
front = "Card 17"
back = "B"
[[basic]]
front = "Card 18"
back = "B"
[[basic]]
front = "Card 19"
back = "B"
[[basic]]
front = "Card 20"
back = "B"
[[basic]]
front = "Card 21"
back = "B"
# end
$ hone import many.toml
21 added
$ hone suspend deck:many
! hone: add --yes to suspend 21 cards (deck:many), or --dry-run to see which
? 2
$ hone suspend deck:many '-"card 21"'
20 cards suspended (deck:many -"card 21"); `hone undo` takes it back
$ hone suspend deck:many --yes
1 of 21 cards suspended (deck:many); `hone undo` takes it back
$ hone unsuspend deck:many --dry-run --json -q
{"changed":21,"cards":[{"card":1,"note":"many/9bcb7cc83b82","deck":"many","kind":"basic","aspect":"forward","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":null},{"card":2,"note":"many/9bcb7fc83b82","deck":"many","kind":"basic","aspect":"forward","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":null},{"card":3,"note":"many/9bcb7ec83b82","deck":"many","kind":"basic","aspect":"forward","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":null},{"card":4,"note":"many/9bcb79c83b82","deck":"many","kind":"basic","aspect":"forward","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":null},{"card":5,"note":"many/9bcb78c83b82","deck":"many","kind":"basic","aspect":"forward","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":null},{"card":6,"note":"many/9bcb7bc83b82","deck":"many","kind":"basic","aspect":"forward","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":null},{"card":7,"note":"many/9bcb7ac83b82","deck":"many","kind":"basic","aspect":"forward","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":null},{"card":8,"note":"many/9bcb75c83b82","deck":"many","kind":"basic","aspect":"forward","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":null},{"card":9,"note":"many/9bcb74c83b82","deck":"many","kind":"basic","aspect":"forward","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":null},{"card":10,"note":"many/3ce03c3d1e14","deck":"many","kind":"basic","aspect":"forward","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":null},{"card":11,"note":"many/3ce03d3d1e14","deck":"many","kind":"basic","aspect":"forward","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":null},{"card":12,"note":"many/3ce03e3d1e14","deck":"many","kind":"basic","aspect":"forward","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":null},{"card":13,"note":"many/3ce03f3d1e14","deck":"many","kind":"basic","aspect":"forward","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":null},{"card":14,"note":"many/3ce0383d1e14","deck":"many","kind":"basic","aspect":"forward","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":null},{"card":15,"note":"many/3ce0393d1e14","deck":"many","kind":"basic","aspect":"forward","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":null},{"card":16,"note":"many/3ce03a3d1e14","deck":"many","kind":"basic","aspect":"forward","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":null},{"card":17,"note":"many/3ce03b3d1e14","deck":"many","kind":"basic","aspect":"forward","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":null},{"card":18,"note":"many/3ce0443d1e14","deck":"many","kind":"basic","aspect":"forward","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":null},{"card":19,"note":"many/3ce0453d1e14","deck":"many","kind":"basic","aspect":"forward","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":null},{"card":20,"note":"many/3cea4e3d1e1c","deck":"many","kind":"basic","aspect":"forward","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":null},{"card":21,"note":"many/3cea4d3d1e1c","deck":"many","kind":"basic","aspect":"forward","changed":true,"state":"new","suspended":false,"flagged":false,"buried_on":null}],"dry_run":true,"query":"deck:many"}
$ hone tag deck:many --add t
! hone: add --yes to tag 21 notes (+t) (deck:many), or --dry-run to see which
? 2
$ hone move deck:many --to many
nothing changed: 21 notes (deck:many), each in many already
