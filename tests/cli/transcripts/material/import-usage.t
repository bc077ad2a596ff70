# Import without anything to import says what it takes.
$ hone import
! hone: say what to import: files, folders, `-` for standard input, or --starter
? 2
# What cannot be read is said, once each, and leaves the store as it is.
$ sh printf '{"format": "hone"' > cut.json; printf '{}' > none.json; printf '\211PNG\n' > picture.toml
$ hone import cut.json none.json picture.toml /dev/zero nothing.toml
nothing changed
! /dev/zero: is larger than 64 MB, the most there may be; split it
! nothing.toml: no such file or folder
! cut.json: is not whole JSON: it stops making sense at byte 18
! none.json: this JSON was not written by `hone export`; decks are TOML
! picture.toml: is a picture; import the deck or package that shows it
? 3
$ sh head -c 67108865 /dev/zero | hone import -
nothing changed
! -: is larger than 64 MB, the most there may be; split it
? 3
$ hone undo --list
Nothing to undo.
? 1
