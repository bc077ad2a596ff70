# A fair story is not disqualified by a harmless manager, team or passive; what is missing is still said.
# file answer.txt
A baker told me, "You took my flour money twice." Nobody had asked me to look, and my manager was away. I read the payment logs and traced it to a retry without a key: 12 of 400 shops had been charged twice that week. I could have switched retries off, at the price of lost payments; I added the key instead. We rolled it out on Monday, and I wrote a test that fails when the key is missing. Double charges fell from 12 to 0 within two weeks, refunds from $900 to $0.
# end
$ hone critique answer.txt
answer.txt: advice i-sentences: the answer as a whole
    why  2 of 6 sentences begin with I; 3 or more make it plain who acted. It is
         a sign, no law: good answers have done with two.
    fix  Begin the decisive steps with "I" and their verb.

answer.txt: advice phrase-balance: the answer as a whole
    why  Technical words stand here 2, customers 1. What is repeated is what is
         remembered.
    fix  For each technical step, say in the same sentence what it was for; let
         customers be named at least as often.

Signals
  there    started it unasked: "Nobody had asked"
  there    carried it to the end: "I wrote"
  there    measured what changed: "fell from 12 to 0"
  there    found the cause and kept it from coming back: "and traced"
  there    knew what it meant for customers: "baker told"

95 words in 6 sentences, 2 beginning with I; customers named 1 time, technology
2 times; 6 numbers, 1 change with a number.
