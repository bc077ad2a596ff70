# What cannot be read is exit 3 with the place; wrong use is exit 2.
# file empty.md
## Situation

# end
$ hone critique nowhere.md
$ hone critique empty.md
$ hone critique .
$ sh printf 'caf\351\n' | hone critique -
$ sh printf '' | hone critique - --json
$ hone critique
$ hone critique --list-rules empty.md
