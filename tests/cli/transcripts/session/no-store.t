# Stores that cannot be opened are named, left alone, and exit 4.
# file notes.txt
not a store
# end
$ hone --db notes.txt due
$ sh cat notes.txt
$ hone --db . due
$ hone --db notes.txt/below/hone.db due
$ hone --db notes.txt due --json
