# Text from a deck can neither move the cursor nor turn the line around.
# file bad.toml
[[basic]]
id = "esc"
front = "Up \u001b[2J?"
back = "Down"

[[basic]]
id = "bidi"
front = "Left \u202eright?"
back = "Down"
# end
$ hone import bad.toml
1 added, 1 skipped
! bad.toml:3:9: `front` holds the control character U+001B; take it out
? 3
$ hone read bad
bad

Left �right?
  = Down
$ hone cards deck:bad
1  bad/bidi:forward  new  -  -  Left �right?
