# Import without anything to import says what it takes.
$ hone import
# What cannot be read is said, once each, and leaves the store as it is.
$ sh printf '{"format": "hone"' > cut.json; printf '{}' > none.json; printf '\x89PNG\r\n' > picture.toml
$ hone import cut.json none.json picture.toml /dev/zero nothing.toml
$ sh head -c 67108865 /dev/zero | hone import -
$ hone undo --list
