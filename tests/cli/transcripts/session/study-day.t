# A session after midnight belongs to the evening before; the study day begins at 04:00 where the person is.
# env TZ=America/New_York
# env HONE_NOW=2026-12-01T08:59:00Z
$ hone due --json
# env HONE_NOW=2026-12-01T09:01:00Z
$ hone due --json
# env HONE_NOW=2026-12-01T03:59:00-05:00
$ hone due --json
