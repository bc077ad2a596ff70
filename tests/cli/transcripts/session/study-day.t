# A session after midnight belongs to the evening before; the study day begins at 04:00 where the person is.
# env TZ=America/New_York
# env HONE_NOW=2026-12-01T08:59:00Z
$ hone due --json
{"study_day":"2026-11-30","due":0,"new":10,"learning":0,"minutes":3.0}
# env HONE_NOW=2026-12-01T09:01:00Z
$ hone due --json
{"study_day":"2026-12-01","due":0,"new":10,"learning":0,"minutes":3.0}
# env HONE_NOW=2026-12-01T03:59:00-05:00
$ hone due --json
{"study_day":"2026-11-30","due":0,"new":10,"learning":0,"minutes":3.0}
