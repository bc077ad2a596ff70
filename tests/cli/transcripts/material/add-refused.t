# A note that is there, or that no deck could hold, is not added.
$ hone add basic One? Yes --id one
$ hone add basic Other? Yes --id one
$ hone add basic ' ' Yes
$ hone add question 'Which?' --option A --option B --answer C
$ hone add fact 'Notice' '30 days' --tolerance soon
$ hone add basic One? Yes --deck 'a b'
$ hone add --json basic Other? Yes --id one
$ hone --json add
