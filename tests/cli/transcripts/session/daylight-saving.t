# A study day begins at the hour of the wall clock, on the days too when the clocks change.
# env TZ=America/New_York
# env HONE_NOW=2026-03-08T07:59:00Z
# Clocks go from 02:00 to 03:00: it is 03:59, before the day start.
$ hone paths --json
{"store":"$DIR/home/data/hone/hone.db","store_from":"the default","config":"$DIR/home/config/hone/config.toml","backups":"$DIR/home/data/hone/backups","study_day":"2026-03-07","day_start_hour":4,"time_zone":null}
# env HONE_NOW=2026-03-08T08:00:00Z
$ hone paths --json
{"store":"$DIR/home/data/hone/hone.db","store_from":"the default","config":"$DIR/home/config/hone/config.toml","backups":"$DIR/home/data/hone/backups","study_day":"2026-03-08","day_start_hour":4,"time_zone":null}
# Clocks go back from 02:00 to 01:00: 01:30 comes twice, both on the evening before.
# env HONE_NOW=2026-11-01T05:30:00Z
$ hone paths --json
{"store":"$DIR/home/data/hone/hone.db","store_from":"the default","config":"$DIR/home/config/hone/config.toml","backups":"$DIR/home/data/hone/backups","study_day":"2026-10-31","day_start_hour":4,"time_zone":null}
# env HONE_NOW=2026-11-01T06:30:00Z
$ hone paths --json
{"store":"$DIR/home/data/hone/hone.db","store_from":"the default","config":"$DIR/home/config/hone/config.toml","backups":"$DIR/home/data/hone/backups","study_day":"2026-10-31","day_start_hour":4,"time_zone":null}
# env HONE_NOW=2026-11-01T08:59:00Z
$ hone paths --json
{"store":"$DIR/home/data/hone/hone.db","store_from":"the default","config":"$DIR/home/config/hone/config.toml","backups":"$DIR/home/data/hone/backups","study_day":"2026-10-31","day_start_hour":4,"time_zone":null}
# env HONE_NOW=2026-11-01T09:00:00Z
$ hone paths --json
{"store":"$DIR/home/data/hone/hone.db","store_from":"the default","config":"$DIR/home/config/hone/config.toml","backups":"$DIR/home/data/hone/backups","study_day":"2026-11-01","day_start_hour":4,"time_zone":null}
# A day start within the hour that is skipped, and within the hour that comes twice.
# env XDG_CONFIG_HOME=$DIR/desk/config
# file config/hone/config.toml
time_zone = "America/New_York"
day_start_hour = 2
# end
# env HONE_NOW=2026-03-08T06:59:00Z
$ hone paths --json
{"store":"$DIR/home/data/hone/hone.db","store_from":"the default","config":"$DIR/desk/config/hone/config.toml","backups":"$DIR/home/data/hone/backups","study_day":"2026-03-07","day_start_hour":2,"time_zone":"America/New_York"}
# env HONE_NOW=2026-03-08T07:00:00Z
$ hone paths --json
{"store":"$DIR/home/data/hone/hone.db","store_from":"the default","config":"$DIR/desk/config/hone/config.toml","backups":"$DIR/home/data/hone/backups","study_day":"2026-03-08","day_start_hour":2,"time_zone":"America/New_York"}
$ hone config set day_start_hour 1 -q
# env HONE_NOW=2026-11-01T04:59:00Z
$ hone paths --json
{"store":"$DIR/home/data/hone/hone.db","store_from":"the default","config":"$DIR/desk/config/hone/config.toml","backups":"$DIR/home/data/hone/backups","study_day":"2026-10-31","day_start_hour":1,"time_zone":"America/New_York"}
# env HONE_NOW=2026-11-01T05:00:00Z
$ hone paths --json
{"store":"$DIR/home/data/hone/hone.db","store_from":"the default","config":"$DIR/desk/config/hone/config.toml","backups":"$DIR/home/data/hone/backups","study_day":"2026-11-01","day_start_hour":1,"time_zone":"America/New_York"}
# env HONE_NOW=2026-11-01T06:00:00Z
$ hone paths --json
{"store":"$DIR/home/data/hone/hone.db","store_from":"the default","config":"$DIR/desk/config/hone/config.toml","backups":"$DIR/home/data/hone/backups","study_day":"2026-11-01","day_start_hour":1,"time_zone":"America/New_York"}
