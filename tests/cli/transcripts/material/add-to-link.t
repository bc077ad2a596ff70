# A deck file that is added to stays the file it is: through a link, with its mode.
# file talk.toml
[[basic]]
id = "number"
front = "When to name a number?"
back = "After theirs"
# end
$ sh chmod 640 talk.toml; ln -s talk.toml link.toml; ln -s nowhere gone.toml
$ hone add basic One? Yes --to link.toml
added link/73fd7e82aa0a to link.toml:6; `hone import link.toml` brings it in
$ sh stat -c '%F %a' link.toml talk.toml; grep -c . talk.toml
symbolic link 777
regular file 640
7
$ hone add basic One? Yes --to gone.toml
! gone.toml: no such file or folder
? 3
$ hone add basic One? Yes --to /dev/zero
! /dev/zero: is larger than 64 MB, the most there may be; split it
? 3
$ sh test ! -e nowhere
