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
$ hone critique - --rules wrong.toml
< My boss brought cake.
$ sh mkdir -p "$XDG_CONFIG_HOME/hone" && cp more.toml "$XDG_CONFIG_HOME/hone/rules.toml"
$ sh printf 'My boss brought cake.' | hone critique - --json | grep -o '"rule":"cake"'
$ sh hone critique --list-rules | tail -n 4
