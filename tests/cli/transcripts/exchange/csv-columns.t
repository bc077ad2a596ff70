# Columns are known by their names, or by --columns; the kind by a column, --kind, or what there is.
# file facts.csv
id;question;antwort;note
notice;Notice period?;30 days;from the contract
notice;Again?;60 days;
offer;Days to an offer?;5 days;
# end
$ hone import facts.csv
nothing changed
! facts.csv:1:13: warning: the columns `antwort`, `note` are not known and are left out
! facts.csv:2:1: warning: this row has no `back` and is left out
! facts.csv:3:1: warning: this row has no `back` and is left out
! facts.csv:4:1: warning: this row has no `back` and is left out
! facts.csv: no row of the file became a note; a row needs a front and a back
? 3
$ hone import --columns id,prompt,answer,- --kind fact facts.csv
facts.csv: CSV separated by semicolons, with columns id, prompt, answer
2 added, 1 skipped
! facts.csv:3:1: the id `notice` stands on line 2 already; give this row another one
? 3
$ hone export --deck facts
[deck]
id = "facts"

[[fact]]
id = "notice"
prompt = "Notice period?"
answer = "30 days"

[[fact]]
id = "offer"
prompt = "Days to an offer?"
answer = "5 days"
$ hone import --columns id,prompt,anser facts.csv
! hone: --columns names `anser`, which is not known or there twice; did you mean `answer`?; write - for a column to leave out
? 2
$ hone import --kind rubric facts.csv
! hone: `--kind`: `rubric` is none of `pair`, `question`, `fact`, `basic` or `cloze` (see `hone import --help`)
? 2
# file pairs.tsv
weak	strong	flaw	principles
I was told to.	I saw it and did it.	manager-assigned	Ownership; Bias for Action
# end
$ hone import pairs.tsv
pairs.tsv: CSV separated by tabs, with columns weak, strong, flaw, principles
1 added
$ hone export --deck pairs
[deck]
id = "pairs"

[[pair]]
weak = "I was told to."
strong = "I saw it and did it."
flaw = "manager-assigned"
principles = ["Ownership", "Bias for Action"]
