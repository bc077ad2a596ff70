# A fair story is not disqualified by a harmless manager, team or passive; what is missing is still said.
# file answer.txt
A baker told me, "You took my flour money twice." Nobody had asked me to look, and my manager was away. I read the payment logs and traced it to a retry without a key: 12 of 400 shops had been charged twice that week. I could have switched retries off, at the price of lost payments; I added the key instead. We rolled it out on Monday, and I wrote a test that fails when the key is missing. Double charges fell from 12 to 0 within two weeks, refunds from $900 to $0.
# end
$ hone critique answer.txt
