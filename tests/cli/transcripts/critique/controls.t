# Nothing in an answer reaches the terminal as a control.
$ sh printf 'My manager \033 asked \302\233 me to go.' | hone critique - | head -n 1
-:1:1: disqualifier manager-assigned: "My manager ␛ asked � me"
$ sh printf 'My manager \033 asked me to go.' | hone critique - --json | grep -c 'u001b'
0
? 1
