# Text from a deck cannot move the cursor.
# file bad.toml
[[basic]]
id = "esc"
front = "Up \u001b[2J?"
back = "Down"
# end
$ sh hone import bad.toml; hone read bad; hone cards deck:bad
