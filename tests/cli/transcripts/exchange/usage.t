# What does not go together is refused.
$ hone import --all decks
! hone: --all reads the folders that were imported before; leave out the paths, or --all
? 2
$ hone import --all --deck pay
! hone: --all reads each folder as it was imported; import it by its name to change its deck or tags
? 2
$ hone import --forget a b
! hone: --forget stands alone
? 2
$ hone import --deck 'my deck' a.csv
! hone: `my deck` cannot name a deck; use letters, digits, `.`, `_` and `-`
? 2
$ hone import --history some a.csv
! hone: `--history`: `some` is none of `none`, `merge` or `replace` (see `hone import --help`)
? 2
$ hone import
! hone: say what to import: files, folders, `-` for standard input, or --starter
? 2
$ hone import --all
nothing changed
no folder was imported yet; `hone import DIR` remembers it
$ hone export --format pdf
! hone: `--format`: `pdf` is none of `toml`, `json`, `revlog`, `csv`, `tsv`, `markdown` or `anki` (see `hone export --help`)
? 2
$ hone export x.colpkg
! hone: a .colpkg replaces everything a person has in Anki; write an .apkg, which adds to it
? 2
$ hone export --query 'tag:' x.csv
! hone: `tag:` needs a value, as in `tag:NAME` (see `hone help queries`)
? 2
