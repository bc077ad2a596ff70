# A note that is there, or that no deck could hold, is not added.
$ hone add basic One? Yes --id one
added mine/one: forward
$ hone add basic Other? Yes --id one
! hone: mine/one asks this already; `hone edit mine/one` changes it
? 3
$ hone add basic ' ' Yes
! hone: `front` in [[basic]] is empty; it must say something
? 3
$ hone add question 'Which?' --option A --option B --answer C
! hone: the answer `C` is not among the options
? 3
$ hone add fact 'Notice' '30 days' --tolerance soon
! hone: `tolerance` must be a number in the answer's unit or a percentage, this is `soon`; write "5" or "5 %"
? 3
$ hone add basic One? Yes --deck 'a b'
! hone: `a b` cannot name a deck; use letters, digits, `.`, `_` and `-`
? 2
$ hone add --json basic Other? Yes --id one
{"error":{"code":"duplicate","message":"mine/one asks this already; `hone edit mine/one` changes it"}}
! hone: mine/one asks this already; `hone edit mine/one` changes it
? 3
$ hone --json add
{"error":{"code":"usage","message":"say what to add: pair, fact, basic, question or cloze"}}
! hone: say what to add: pair, fact, basic, question or cloze
? 2
