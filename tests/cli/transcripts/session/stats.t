# What was done, what is ahead, what gets mixed up.
# file d.toml
[deck]
id = "d"
[[question]]
id = "which"
prompt = "Which principle is it?"
options = ["Ownership", "Dive Deep", "Bias for Action"]
answer = "Ownership"
difficulty = "easy"
principles = ["Ownership"]
[question.reasons]
"Dive Deep" = "nobody looked closer"
[[question.variant]]
prompt = "Which principle would you name?"
reserve = true
[[pair]]
id = "story"
prompt = "What did you do?"
weak = "My manager asked me to fix it."
strong = "I saw it and fixed it."
flaw = "manager-assigned"
distractors = ["jargon", "story drift", "symptom fix"]
why = "The start shows who owns it."
[[fact]]
id = "base"
prompt = "Base salary in the example?"
answer = "$160k-$172k"
as_of = "2026"
# end
$ hone import d.toml
3 added
$ hone stats
cards     4 new, 0 learning, 0 in review, 0 relearning
more      `hone stats SECTION`: days, ahead, retention, decks, kinds,
          principles, flaws, hardest, times, confusions; or all
$ hone grade d/which good --ms 9000
d/which:identify good: due in 2 days (2026-12-03)
$ hone answer d/story:spot a 2
Right: the flaw of the other is manager-assigned.
d/story:spot good: due in 2 days (2026-12-03)
$ hone stats
cards     2 new, 0 learning, 2 in review, 0 relearning
done      2 reviews in the last 14 days, 0.5 min; today 2
ahead     2 cards in the next 14 days, 0.6 min; today 0
times     half of the answers within: identify 9 s
more      `hone stats SECTION`: days, ahead, retention, decks, kinds,
          principles, flaws, hardest, times, confusions; or all
$ hone stats --json
{"study_day":"2026-12-01","states":{"new":2,"learning":0,"review":2,"relearning":0,"suspended":0},"true_retention":{"30_days":null,"all":null,"weeks":[],"bands":[]},"sure":null,"ahead":[{"study_day":"2026-12-01","cards":0,"minutes":0.0},{"study_day":"2026-12-02","cards":0,"minutes":0.0},{"study_day":"2026-12-03","cards":2,"minutes":0.6},{"study_day":"2026-12-04","cards":0,"minutes":0.0},{"study_day":"2026-12-05","cards":0,"minutes":0.0},{"study_day":"2026-12-06","cards":0,"minutes":0.0},{"study_day":"2026-12-07","cards":0,"minutes":0.0},{"study_day":"2026-12-08","cards":0,"minutes":0.0},{"study_day":"2026-12-09","cards":0,"minutes":0.0},{"study_day":"2026-12-10","cards":0,"minutes":0.0},{"study_day":"2026-12-11","cards":0,"minutes":0.0},{"study_day":"2026-12-12","cards":0,"minutes":0.0},{"study_day":"2026-12-13","cards":0,"minutes":0.0},{"study_day":"2026-12-14","cards":0,"minutes":0.0}],"done":[{"study_day":"2026-12-01","cards":2,"minutes":0.5}],"decks":[{"deck":"d","cards":4,"seen":2,"due":0,"retention":null}],"kinds":[{"kind":"pair","cards":2,"seen":1,"retention":null},{"kind":"fact","cards":1,"seen":0,"retention":null},{"kind":"question","cards":1,"seen":1,"retention":null}],"principles":[{"principle":"Ownership","cards":1,"seen":1,"retention":null}],"flaws":[{"flaw":"manager-assigned","cards":2,"seen":1,"retention":null}],"hardest":[],"times":[{"aspect":"identify","answers":1,"median_seconds":9.0,"p95_seconds":9.0}],"confusions":[],"unseen_wording":null,"rubric_bias":null}
