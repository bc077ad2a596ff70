# What cannot be set is said with what can.
$ hone config set retension 0.9
! hone: there is no setting `retension`; did you mean `retention`?
? 2
$ hone config set xyzzy 1
! hone: there is no setting `xyzzy`; `hone config` lists them
? 2
$ hone config set retention 1.2
! hone: `retention` must be a share from 0.7 to 0.99; this is `1.2`
? 2
$ hone config set retention 120%
! hone: `retention` must be a share from 0.7 to 0.99; this is `120%`
? 2
$ hone config set new_per_day -3
! hone: `new_per_day` must be a whole number from 0 to 9999; this is `-3`
? 2
$ hone config set max_interval 0
! hone: `max_interval` must be a whole number from 1 to 36500; this is `0`
? 2
$ hone config set sure maybe
! hone: `sure` must be true or false; this is `maybe`
? 2
$ hone config set color blue --json
{"error":{"code":"usage","message":"`color` must be `auto` or `never`; this is `blue`"}}
! hone: `color` must be `auto` or `never`; this is `blue`
? 2
$ hone config set day_start_hour 24
! hone: `day_start_hour` must be a whole number from 0 to 23; this is `24`
? 2
$ hone config set time_zone Mars/Olympus
! hone: `time_zone` is `Mars/Olympus`, which is not a time zone; write one like Europe/Paris
? 2
$ hone config set sure yes --deck answers
! hone: `sure` holds for all of hone; leave --deck out
? 2
$ hone config get
! hone: SETTING is missing (see `hone config get --help`)
? 2
$ hone config set sure
! hone: VALUE is missing (see `hone config set --help`)
? 2
$ hone config sett sure yes
! hone: unexpected `sett`; did you mean `set`? (see `hone config --help`)
? 2
# env XDG_CONFIG_HOME=$DIR/desk/config
# file config/hone/config.toml
sure = true
colour = "never"
# end
$ hone config set sure false
! hone: $DIR/desk/config/hone/config.toml:2:1: unknown key `colour`; did you mean `color`?
? 2
# file config/hone/config.toml
sure = "true"
# end
$ hone config
! hone: $DIR/desk/config/hone/config.toml:1:8: `sure` must be true or false
? 2
# file config/hone/config.toml
retention = 0.9
# end
$ hone config
! hone: $DIR/desk/config/hone/config.toml:1:1: `retention` is kept in the store; take it out here and say `hone config set retention …`
? 2
# file config/hone/config.toml
sure = true
sure = = 1
# end
$ hone config set color never
! hone: $DIR/desk/config/hone/config.toml:2:8: Error while parsing key-value pair: cannot redefine existing boolean 'sure'
? 2
$ sh cat config/hone/config.toml
sure = true
sure = = 1
# Help works all the same.
$ sh hone help keys | head -n 1
Keys while drilling, without Enter on a terminal.
