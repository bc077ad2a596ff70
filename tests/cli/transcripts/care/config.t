# Every setting says where its value comes from: flag over environment over config file over default.
# env PAGER=most
# file config/hone/config.toml
# mine
sure = true   # wait and see
pager = "less"
# end
# env XDG_CONFIG_HOME=$DIR/desk/config
$ hone config
$ hone --db other.db --no-color config list --json
$ hone config get sure
$ hone config get pager --json
# Looking makes no store.
$ sh ls home/data
