# Paths says where everything is and where that came from.
$ hone paths
store      $DIR/home/data/hone/hone.db (not there yet), from the default
config     $DIR/home/config/hone/config.toml (not there yet)
backups    $DIR/home/data/hone/backups (not there yet)
study day  2026-12-01; it begins at 04:00 in this machine's time zone
$ hone paths --json
{"store":"$DIR/home/data/hone/hone.db","store_from":"the default","config":"$DIR/home/config/hone/config.toml","backups":"$DIR/home/data/hone/backups","study_day":"2026-12-01","day_start_hour":4,"time_zone":null}
$ hone --db other.db paths
store      other.db (not there yet), from --db
config     $DIR/home/config/hone/config.toml (not there yet)
backups    backups (not there yet)
study day  2026-12-01; it begins at 04:00 in this machine's time zone
# env HONE_DB=$DIR/env.db
# env HONE_NOW=2026-12-01T03:59:00Z
$ hone paths --json
{"store":"$DIR/env.db","store_from":"$HONE_DB","config":"$DIR/home/config/hone/config.toml","backups":"$DIR/backups","study_day":"2026-11-30","day_start_hour":4,"time_zone":null}
