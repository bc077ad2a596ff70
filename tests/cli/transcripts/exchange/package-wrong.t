# A damaged or foreign package brings nothing, and says why.
$ sh printf 'PK\003\004rubbish' > broken.apkg
$ hone import broken.apkg
nothing changed
! broken.apkg: is not a package of Anki, nor a whole zip file; if it was downloaded, fetch it again
? 3
$ sh printf 'no zip at all' > text.apkg
$ hone import text.apkg
nothing changed
! text.apkg: is not a package of Anki, nor a whole zip file; if it was downloaded, fetch it again
? 3
$ sh : > empty.apkg
$ hone import empty.apkg
nothing changed
! empty.apkg: is not a package of Anki, nor a whole zip file; if it was downloaded, fetch it again
? 3
$ sh mkdir folder.apkg
$ hone import folder.apkg
nothing changed
! folder.apkg: no deck in this folder; decks are files ending in .toml or .md
? 3
$ hone import missing.apkg
nothing changed
! missing.apkg: no such file or folder
? 3
$ hone decks --json
{"decks":[{"deck":"answers","title":"Weak and strong answers","notes":54,"cards":108,"seen":0,"due":0,"on":true,"up_to":"core","file":null},{"deck":"bar-raiser","title":"Scoring like a bar raiser","notes":56,"cards":52,"seen":0,"due":0,"on":true,"up_to":"core","file":null},{"deck":"companies","title":"One story, four companies","notes":22,"cards":28,"seen":0,"due":0,"on":true,"up_to":"core","file":null},{"deck":"contrasts","title":"Not this, but that","notes":26,"cards":33,"seen":0,"due":0,"on":true,"up_to":"core","file":null},{"deck":"customer-obsession","title":"Customer Obsession","notes":65,"cards":65,"seen":0,"due":0,"on":true,"up_to":"core","file":null},{"deck":"levels","title":"From SDE 1 to Principal","notes":19,"cards":26,"seen":0,"due":0,"on":true,"up_to":"core","file":null},{"deck":"metrics","title":"Metrics and rigour","notes":65,"cards":68,"seen":0,"due":0,"on":true,"up_to":"core","file":null},{"deck":"pay-and-time","title":"Pay and timeline facts","notes":94,"cards":96,"seen":0,"due":0,"on":true,"up_to":"core","file":null},{"deck":"principles","title":"Principles and signals","notes":64,"cards":68,"seen":0,"due":0,"on":true,"up_to":"core","file":null},{"deck":"probes","title":"Follow-up probes","notes":25,"cards":32,"seen":0,"due":0,"on":true,"up_to":"core","file":null},{"deck":"settlement","title":"Real-time settlement","notes":63,"cards":67,"seen":0,"due":0,"on":true,"up_to":"core","file":null},{"deck":"stories","title":"Stories and the story bank","notes":85,"cards":90,"seen":0,"due":0,"on":true,"up_to":"core","file":null}]}
