# What cannot be read is exit 3 with the place; wrong use is exit 2.
# file empty.md
## Situation

# end
$ hone critique nowhere.md
! nowhere.md: no such file, and no story of that name; `hone story list` has yours
? 3
$ hone critique empty.md
! empty.md: there is nothing to judge; write the answer as you would say it
? 3
$ hone critique .
! .: is a folder; name one file
? 3
$ sh printf 'caf\351\n' | hone critique -
! -:1:4: this byte is not UTF-8; save the file as UTF-8
? 3
$ sh printf '' | hone critique - --json
{"diagnostics":[{"file":"-","line":0,"column":0,"severity":"error","code":"empty","message":"there is nothing to judge; write the answer as you would say it"}]}
? 3
$ hone critique
! hone: critique needs a FILE, a STORY, or - for standard input
? 2
$ hone critique --list-rules empty.md
! hone: --list-rules takes no FILE
? 2
