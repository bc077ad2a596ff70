# Nothing in an answer reaches the terminal as a control.
$ sh printf 'My \033[31mmanager\033[0m asked me\302\233 to go.' | hone critique - | head -n 1
$ sh printf 'My \033]0;x\007manager asked me to go.' | hone critique - --json | grep -c 'u001b'
