# Loading the starter decks on request is an undo step; so a note that was removed and came back can go again.
$ hone decks off interview-flaws
$ sh hone decks | wc -l
$ sh hone remove --yes $(hone cards is:new --json | grep -o '"note":"[^"]*"' | head -n 1 | cut -d '"' -f 4) | cut -d ' ' -f 1
$ sh hone import --starter --dry-run | sed 's/[0-9]* unchanged/N unchanged/'
$ sh hone import --starter | sed 's/[0-9]* unchanged/N unchanged/'
$ hone undo
$ sh hone undo | cut -d ' ' -f 1,2
