# Nothing is asked with --no-input or off a terminal; what would be asked has a flag.
$ hone --no-input
...
$ hone remove answers --no-input
...
? 2
$ hone restore nothing.db --no-input
? 4
$ hone debrief --no-input
? 2
$ hone drill --no-input
? 2
