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
1 added, 2 skipped
! missing.toml: no such file or folder
! bad.toml:5:1: [[basic]] needs `back`; add back = "…"
! bad.toml:8:1: [[basic]] needs `back`; add back = "…"
! bad.toml:10:1: unknown key `bakc` in [[basic]]; did you mean `back`?
? 3
$ hone import --json bad.toml
{"added":0,"updated":0,"unchanged":1,"renamed":0,"conflicts":0,"retired":0,"skipped":2,"orphaned":0,"reviews":0,"decks":["bad"],"said":[],"dry_run":false,"diagnostics":[{"file":"bad.toml","line":5,"column":1,"severity":"error","code":"missing-key","message":"[[basic]] needs `back`; add back = \"…\""},{"file":"bad.toml","line":8,"column":1,"severity":"error","code":"missing-key","message":"[[basic]] needs `back`; add back = \"…\""},{"file":"bad.toml","line":10,"column":1,"severity":"error","code":"unknown-key","message":"unknown key `bakc` in [[basic]]; did you mean `back`?"}],"files":[{"file":"bad.toml","format":"toml","found":""}]}
! bad.toml:5:1: [[basic]] needs `back`; add back = "…"
! bad.toml:8:1: [[basic]] needs `back`; add back = "…"
! bad.toml:10:1: unknown key `bakc` in [[basic]]; did you mean `back`?
? 3
$ sh mkdir empty; hone import empty
nothing changed
! empty: no deck in this folder; decks are files ending in .toml or .md
? 3
