# Team-only scope hangs on the level: a red flag without one, nothing at the first, a disqualifier above.
$ sh printf 'It was used only by our team.' | hone critique - --json | grep -o '"rule":"team-only-scope","severity":"[a-z-]*"'
"rule":"team-only-scope","severity":"red-flag"
$ sh printf 'It was used only by our team.' | hone critique - --json --level 'SDE 1' | grep -c 'team-only-scope'
0
? 1
$ sh printf 'It was used only by our team.' | hone critique - --json --level L5 | grep -o '"rule":"team-only-scope","severity":"[a-z-]*"'
"rule":"team-only-scope","severity":"disqualifier"
