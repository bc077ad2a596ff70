# A deck file that is added to stays the file it is: through a link, with its mode.
# file talk.toml
[[basic]]
id = "number"
front = "When to name a number?"
back = "After theirs"
# end
$ sh chmod 640 talk.toml; ln -s talk.toml link.toml; ln -s nowhere gone.toml
$ hone add basic One? Yes --to link.toml
$ sh stat -c '%F %a' link.toml talk.toml; grep -c . talk.toml
$ hone add basic One? Yes --to gone.toml
$ hone add basic One? Yes --to /dev/zero
$ sh test ! -e nowhere
