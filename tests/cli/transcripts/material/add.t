# Each kind is added with one line and named with its cards.
$ hone add pair 'We fixed it.' 'I fixed it in an hour.' --flaw 'collective credit' --prompt 'Tell me about a failure.' --need result --tag story
$ hone add fact 'Notice period' '30 days' --accept 'a month' --tolerance 1 --as-of 2026
$ hone add basic STAR 'Situation, Task, Action, Result' --reversible --id star
$ hone add question 'Which?' --option A --option B --answer B --why 'It is.'
$ hone add cloze 'Ask {{twice}}, then {{wait}}.' --deck talk
$ hone add --json fact 'Start' '2026-12-15'
$ hone export --deck mine
