# An empty store has no numbers, and says what to do about it.
$ hone stats
No cards yet: `hone drill` starts with the decks that come with hone, `hone
import FILE` brings in yours.
$ hone stats all
Nothing was answered in the last 14 days.

Nothing is due in the next 14 days.

No card was asked again on a later day yet, so there is no true retention.

There are no decks yet.

There are no cards yet.

No note names a principle; `principles = ["Ownership"]` in deck text does.

No pair names a flaw; `flaw = "jargon"` in deck text does.

No card was rated again yet.

No answer was timed yet.

Nothing was mixed up.
$ hone stats --json --days 1
{"study_day":"2026-12-01","states":{"new":0,"learning":0,"review":0,"relearning":0,"suspended":0},"true_retention":{"30_days":null,"all":null,"weeks":[],"bands":[]},"sure":null,"ahead":[{"study_day":"2026-12-01","cards":0,"minutes":0.0}],"done":[],"decks":[],"kinds":[],"principles":[],"flaws":[],"hardest":[],"times":[],"confusions":[],"unseen_wording":null,"rubric_bias":null}
