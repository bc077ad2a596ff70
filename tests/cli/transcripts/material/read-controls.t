# Text from a deck cannot move the cursor.
# file bad.toml
[[basic]]
id = "esc"
front = "Up \u001b[2J?"
back = "Down"
# end
$ sh hone import bad.toml; hone read bad; hone cards deck:bad
nothing changed
! bad.toml:3:9: `front` holds the control character U+001B; take it out
! hone: no deck bad
! No card matches.
? 1
