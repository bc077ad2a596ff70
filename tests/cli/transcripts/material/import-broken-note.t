# A note that is broken in its file is not said to be gone.
# file d.toml
[[basic]]
id = "star"
front = "STAR?"
back = "Situation, Task, Action, Result"
[[basic]]
id = "other"
front = "Other?"
back = "Yes"
# end
$ hone import d.toml
2 added
# file d.toml
[[basic]]
id = "star"
frnt = "STAR?"
back = "Situation, Task, Action, Result"
[[basic]]
id = "other"
front = "Other?"
back = "Yes"
# end
$ hone import d.toml
1 skipped, 1 unchanged
! d.toml:1:1: [[basic]] needs `front`; add front = "…"
! d.toml:3:1: unknown key `frnt` in [[basic]]; did you mean `front`?
? 3
