# An export replaces no file unless it is told to; a folder gets a file each or none.
# file talk.toml
[[basic]]
id = "number"
front = "When to name a number?"
back = "After theirs"
# end
$ hone export --json
$ hone import talk.toml
$ hone add basic One? Yes
$ hone export talk.toml --deck talk
$ hone export all.toml
$ hone export out/
$ sh echo mine > out/mine.toml; rm out/talk.toml
$ hone export out
$ sh ls out; cat out/mine.toml
$ hone export out --force --json
$ hone export all.json
$ hone export all.json
$ hone export out --format json
$ hone export - --deck talk --json
$ hone export --deck mine -
$ sh hone export --deck talk > /dev/full
$ sh hone read talk > /dev/full
$ sh hone cards --json > /dev/full
