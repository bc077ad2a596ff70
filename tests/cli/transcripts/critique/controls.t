# Nothing in an answer reaches the terminal as a control.
$ sh printf 'My manager \033 asked \302\233 me to go.' | hone critique - | head -n 1
$ sh printf 'My manager \033 asked me to go.' | hone critique - --json | grep -c 'u001b'
