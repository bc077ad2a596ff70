# Columns are known by their names, or by --columns; the kind by a column, --kind, or what there is.
# file facts.csv
id;question;antwort;note
notice;Notice period?;30 days;from the contract
notice;Again?;60 days;
offer;Days to an offer?;5 days;
# end
$ hone import facts.csv
$ hone import --columns id,prompt,answer,- --kind fact facts.csv
$ hone export --deck facts
$ hone import --columns id,prompt,anser facts.csv
$ hone import --kind rubric facts.csv
# file pairs.tsv
weak	strong	flaw	principles
I was told to.	I saw it and did it.	manager-assigned	Ownership; Bias for Action
# end
$ hone import pairs.tsv
$ hone export --deck pairs
