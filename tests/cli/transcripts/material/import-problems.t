# Every problem has its line, good notes come in beside bad ones, and the exit code is 3.
# file bad.toml
[[basic]]
front = "One?"
back = "Yes"

[[basic]]
front = "Two?"

[[basic]]
front = "Three?"
bakc = "No"
# end
$ hone import bad.toml missing.toml
$ hone import --json bad.toml
$ sh mkdir empty; hone import empty
