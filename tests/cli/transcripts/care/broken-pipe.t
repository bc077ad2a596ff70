# A reader that leaves early is quiet success, for every long command.
$ sh for c in "cards" "cards --json" "decks" "read principles" "read principles --json" "export --deck answers" "export --format json" "stats" "help deck-format" "help --man" "drill --help" "completions bash" "completions zsh" "completions fish" "critique --list-rules" "config"; do { hone $c; echo $? >> codes; } | head -c 1 >/dev/null; done; sort codes | uniq -c
     16 0
# With stderr closed too.
$ sh hone cards 2>&- | head -c 1 >/dev/null
# A stdout that is closed is no success; what is written to a file goes there alone.
$ sh hone cards >&- 2>&-; echo $?
4
$ sh hone export --deck answers a.toml 2>&- >&-; echo $?; head -n 2 a.toml
4
[deck]
id = "answers"
