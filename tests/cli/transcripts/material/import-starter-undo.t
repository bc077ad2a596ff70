# Loading the starter decks on request is an undo step; so a note that was removed and came back can go again.
$ sh hone decks | wc -l
12
$ sh hone remove --yes $(hone cards is:new --json | grep -o '"note":"[^"]*"' | head -n 1 | cut -d '"' -f 4) | cut -d ' ' -f 1
removed
$ sh hone import --starter --dry-run | sed 's/[0-9]* unchanged/N unchanged/'
would be: 1 updated, N unchanged
answers: `Where did you step in for customers whe…` is back in the file, and back with its history
$ sh hone import --starter | sed 's/[0-9]* unchanged/N unchanged/'
1 updated, N unchanged
answers: `Where did you step in for customers whe…` is back in the file, and back with its history
$ hone undo
undid: imported the starter decks
$ sh hone undo | cut -d ' ' -f 1,2
undid: removed
