# A note changed here and in its file is a conflict: mine is kept until --theirs.
# file talk.toml
[deck]
title = "Talk"
tags = ["spoken"]

[[basic]]
id = "number"
front = "When to name a number?"
back = "After theirs"
tags = ["pay"]

[[fact]]
id = "notice"
prompt = "Notice period"
answer = "30 days"
# end
$ hone import talk.toml
2 added
$ hone edit talk/notice --set answer='45 days'
edited talk/notice
Its file is as it was; `hone export --changed` gives the edit as text.
$ sh sed -i 's/30 days/60 days/' talk.toml
$ hone import talk.toml
1 conflict, 1 unchanged
talk: `Notice period` changed both here and in the file; yours is kept, --theirs takes the file's
? 3
$ hone export --changed
[deck]
id = "talk"
title = "Talk"
tags = ["spoken"]

[[fact]]
id = "notice"
prompt = "Notice period"
answer = "45 days"
$ hone import --theirs talk.toml
1 updated, 1 unchanged
talk: `Notice period`: your edit gave way to the text of the file
$ hone export --changed
! No note differs from the text last imported.
? 1
