# Each finding has its place, its reason, a question and a fix.
# file answer.md
# Late confirmations

## Situation
Café owners waited for their orders. My manager’s boss asked me to look into it.

**Action:** We figured out the cause. I fixed it, and errors fell from 50 % to 40 %, a 10 % drop.
# end
$ hone critique answer.md
$ hone critique answer.md --json
