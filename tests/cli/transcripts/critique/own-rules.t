# Rules of one's own are added; those beside the config file are always read.
# file more.toml
[[rule]]
id = "cake"
severity = "disqualifier"
patterns = ["{managers} <2> cake"]
reason = "Cake is no result."
fix = "Say what came before the cake."
[[rule]]
id = "i-sentences"
off = true
# end
# file wrong.toml
[[rule]]
id = "cake"
severity = "fatal"
pattern = "cake"
unless = "{mangers}"
reason = "Cake is no result."
fix = "Say what came before the cake."
# end
$ sh printf 'My boss brought cake.' | hone critique - --json --rules more.toml | grep -o '"rule":"cake".*"column":[0-9]*'
"rule":"cake","severity":"disqualifier","line":1,"column":4
$ hone critique - --rules wrong.toml
< My boss brought cake.
! wrong.toml:2:6: [[rule]] needs `patterns`, or a `check`
! wrong.toml:3:12: `severity` is "disqualifier", "red-flag" or "advice"
! wrong.toml:4:1: unknown key `pattern` in [[rule]]; did you mean `patterns`?
! wrong.toml:5:10: the pattern `{mangers}` cannot be used: there is no class {mangers}
? 3
$ sh mkdir -p "$XDG_CONFIG_HOME/hone" && cp more.toml "$XDG_CONFIG_HOME/hone/rules.toml"
$ sh printf 'My boss brought cake.' | hone critique - --json | grep -o '"rule":"cake"'
"rule":"cake"
$ sh hone critique --list-rules | tail -n 4
disqualifier cake
    why  Cake is no result.
    fix  Say what came before the cake.
\
