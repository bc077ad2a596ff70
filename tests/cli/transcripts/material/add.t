# Each kind is added with one line and named with its cards.
$ hone add pair 'We fixed it.' 'I fixed it in an hour.' --flaw 'collective credit' --prompt 'Tell me about a failure.' --need result --tag story
added mine/3b6f0e4b745b: spot, fix
$ hone add fact 'Notice period' '30 days' --accept 'a month' --tolerance 1 --as-of 2026
added mine/3afc9c325e62: recall
$ hone add basic STAR 'Situation, Task, Action, Result' --reversible --id star
added mine/star: forward, reverse
$ hone add question 'Which?' --option A --option B --answer B --why 'It is.'
added mine/cf8b74e61d0e: identify
$ hone add cloze 'Ask {{twice}}, then {{wait}}.' --deck talk
added talk/a10c8ad4064f: gap-1, gap-2
$ hone add --json fact 'Start' '2026-12-15'
{"note":"mine/8512461d8863","cards":[{"card":9,"aspect":"recall"}]}
$ hone export --deck mine
[deck]
id = "mine"
title = "My own notes"

[[pair]]
prompt = "Tell me about a failure."
weak = "We fixed it."
strong = "I fixed it in an hour."
flaw = "collective credit"
needs = ["result"]
tags = ["story"]

[[fact]]
prompt = "Notice period"
answer = "30 days"
accept = ["a month"]
tolerance = "1"
as_of = "2026"

[[basic]]
id = "star"
front = "STAR"
back = "Situation, Task, Action, Result"
reversible = true

[[question]]
prompt = "Which?"
options = ["A", "B"]
answer = "B"
why = "It is."

[[fact]]
prompt = "Start"
answer = "2026-12-15"
