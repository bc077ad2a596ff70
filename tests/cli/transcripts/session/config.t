# The config file sets the zone, the day start and the store; a mistake in it is named with its place.
# env XDG_CONFIG_HOME=$DIR/desk/config
# env HONE_NOW=2026-12-01T02:30:00Z
$ hone due --json
{"study_day":"2026-11-30","due":0,"new":10,"learning":0,"minutes":3.0}
# file config/hone/config.toml
time_zone = "Asia/Tokyo"
# end
$ hone due --json
{"study_day":"2026-12-01","due":0,"new":10,"learning":0,"minutes":3.0}
# file config/hone/config.toml
time_zone = "Mars/Olympus"
# end
$ hone due
! hone: `time_zone` is `Mars/Olympus`, which is not a time zone; write one like Europe/Paris
? 2
# file config/hone/config.toml
day_start_hour = 2
# end
$ hone due --json
{"study_day":"2026-12-01","due":0,"new":10,"learning":0,"minutes":3.0}
# file config/hone/config.toml
day_start = 2
# end
$ hone due
! hone: $DIR/desk/config/hone/config.toml:1:1: unknown key `day_start`; known are `db`, `time_zone`, `day_start_hour`, `sure`, `color`, `pager` or `editor`
? 2
