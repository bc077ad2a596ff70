# A reader that leaves early is quiet success, for every long command.
$ sh for c in "cards" "cards --json" "decks" "read principles" "read principles --json" "export" "export --format json" "stats" "help deck-format" "help --man" "completions bash" "completions zsh" "completions fish" "plan" "critique --list-rules" "config"; do { hone $c; echo $? >&3; } 3>>codes | head -c 1 >/dev/null; done; sort -u codes
# With stderr closed too, and with nowhere to write to.
$ sh hone cards 2>&- | head -c 1 >/dev/null; hone cards >&- 2>&-; echo $?
