# Stores that cannot be opened are named, left alone, and exit 4.
# file notes.txt
not a store
# end
$ hone --db notes.txt due
! hone: notes.txt is not a hone store and was left untouched; give another file with --db PATH
? 4
$ sh cat notes.txt
not a store
$ hone --db . due
! hone: . is a folder, not a store; give a file with --db PATH
? 4
$ hone --db notes.txt/below/hone.db due
! hone: cannot make the folder notes.txt/below: Not a directory; choose another place with --db PATH
? 4
$ hone --db notes.txt due --json
{"error":{"code":"store","message":"notes.txt is not a hone store and was left untouched; give another file with --db PATH"}}
! hone: notes.txt is not a hone store and was left untouched; give another file with --db PATH
? 4
