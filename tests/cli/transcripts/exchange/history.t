# The history alone goes and comes as lines; none leaves it out, merge adds what is later, replace sets aside what is here.
# file pay.toml
[[fact]]
id = "notice"
prompt = "Notice period"
answer = "30 days"
# end
$ hone import pay.toml
$ hone grade pay/notice:recall good --ms 4000
$ hone export history.jsonl
# env HONE_DB=$DIR/other.db
$ hone import history.jsonl
$ hone import pay.toml
$ hone import --history none history.jsonl
$ hone import history.jsonl
$ hone import history.jsonl
# env HONE_NOW=2026-12-02T09:00:00Z
$ hone grade pay/notice:recall again --ms 4000
$ hone import history.jsonl
$ hone import --history replace history.jsonl
$ hone show pay/notice:recall
$ hone check
$ sh sed 's/"good"/"goood"/' history.jsonl > bad.jsonl
$ hone import bad.jsonl
