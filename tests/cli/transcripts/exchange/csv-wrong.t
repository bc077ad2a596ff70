# What is wrong in a table is said with its place; the good rows come in.
$ sh printf 'caf\351;coffee\n' > latin.csv
$ hone import latin.csv
nothing changed
! latin.csv:1:4: the byte 0xE9 is not UTF-8; this looks like Latin-1 or Windows-1252; save it as UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8 FILE
? 3
$ sh printf 'front,back\nok,fine\n"open,never closed\nlost,lost\n' > open.csv
$ hone import open.csv
open.csv: CSV separated by commas, with columns front, back
1 added
! open.csv:3:1: this quote is never closed, so nothing from here on is read; close it, or write it twice inside quotes when it belongs to the text
? 3
$ sh printf '\377\376f\000r\000o\000n\000t\000,\000b\000a\000c\000k\000\n\000a\000,\000b\000\n\000' > utf16.csv
$ hone import utf16.csv
utf16.csv: CSV separated by commas, with columns front, back
1 added
$ sh printf 'front,back\nbell\a,rings\n,no front\n' > odd.csv
$ hone import odd.csv
odd.csv: CSV separated by commas, with columns front, back
1 added, 1 skipped
! odd.csv:2:5: warning: the control character U+0007 has no place in a card; U+FFFD stands for it
! odd.csv:3:1: warning: this row has no `front` and is left out
$ sh : > empty.csv
$ hone import empty.csv
nothing changed
! empty.csv: no row of the file became a note; a row needs a front and a back
? 3
$ hone decks --json
{"decks":[{"deck":"open","title":"","notes":1,"cards":1,"seen":0,"due":0,"on":true,"up_to":"extra","file":"$DIR/desk/open.csv"},{"deck":"utf16","title":"","notes":1,"cards":1,"seen":0,"due":0,"on":true,"up_to":"extra","file":"$DIR/desk/utf16.csv"},{"deck":"odd","title":"","notes":1,"cards":1,"seen":0,"due":0,"on":true,"up_to":"extra","file":"$DIR/desk/odd.csv"}]}
