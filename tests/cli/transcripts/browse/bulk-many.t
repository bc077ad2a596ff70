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
$ hone suspend deck:many
$ hone suspend deck:many '-"card 21"'
$ hone suspend deck:many --yes
$ hone unsuspend deck:many --dry-run --json -q
$ hone tag deck:many --add t
$ hone move deck:many --to many
