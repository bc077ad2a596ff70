# What cannot be set is said with what can.
$ hone config set retension 0.9
$ hone config set xyzzy 1
$ hone config set retention 1.2
$ hone config set retention 120%
$ hone config set new_per_day -3
$ hone config set max_interval 0
$ hone config set sure maybe
$ hone config set color blue --json
$ hone config set day_start_hour 24
$ hone config set time_zone Mars/Olympus
$ hone config set sure yes --deck answers
$ hone config get
$ hone config set sure
$ hone config sett sure yes
# env XDG_CONFIG_HOME=$DIR/desk/config
# file config/hone/config.toml
sure = true
colour = "never"
# end
$ hone config set sure false
# file config/hone/config.toml
sure = "true"
# end
$ hone config
# file config/hone/config.toml
retention = 0.9
# end
$ hone config
# file config/hone/config.toml
sure = true
sure = = 1
# end
$ hone config set color never
$ sh cat config/hone/config.toml
# Help works all the same.
$ sh hone help keys | head -n 1
