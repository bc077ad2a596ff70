# Each finding has its place, its reason, a question and a fix.
# file answer.md
# Late confirmations

## Situation
Café owners waited for their orders. My manager’s boss asked me to look into it.

**Action:** We figured out the cause. I fixed it, and errors fell from 50 % to 40 %, a 10 % drop.
# end
$ hone critique answer.md
answer.md:4:38: disqualifier manager-assigned: "My manager’s boss asked me"
    why  Someone above you started this. However well it is done afterwards, it
         shows that you carry out what you are given, not that you start.
    ask  Would you have done it if nobody had said a word? If not, take another
         story.
    fix  Tell what you noticed before anybody spoke of it, and why you took it
         on. If there was no such moment, this story answers another question.

answer.md:6:13: disqualifier collective-credit: "We figured out"
    why  The decision, the idea or the cause is credited to a group here, so
         nobody can tell what you contributed. Shared work is fine; the decisive
         step needs a name, and it should be yours.
    ask  Who said it first, who argued for it, who had the evidence? If that was
         you, say so; if it was someone else, this is their story.
    fix  Put the decisive step in the first person and give the others their own
         part: "I found …, I proposed …; Ana tested it and the team rolled it
         out."

answer.md:6:67: red-flag percent-mismatch: "from 50 % to 40 %, a 10 %"
    why  From 50 % to 40 % is 10 percentage points, or 20 %; the answer says
         10 %. Interviewers do this sum in their heads.
    fix  Say 10 percentage points, or 20 %. Between two percentages, say
         percentage points or give both ends.

answer.md:6:62: advice metric-window: "fell from 50 % to 40 %"
    why  The number has no time with it: a change over a night and a change over
         a year are two different things.
    fix  Say over what time it was measured: "within three weeks", "in the month
         after".

answer.md: advice i-sentences: the answer as a whole
    why  1 of 4 sentences begin with I; 3 or more make it plain who acted. It is
         a sign, no law: good answers have done with two.
    fix  Begin the decisive steps with "I" and their verb.

Signals
  there    carried it to the end: "I fixed"
  there    measured what changed: "fell from 50 % to 40 %"
  there    knew what it meant for customers: "Café owners waited"
  missing  started it unasked. Say what you noticed, that nobody had given it to
           you, and why you took it on.
  missing  found the cause and kept it from coming back. Say what the cause was,
           how you found it, and what keeps it from coming back.

34 words in 4 sentences, 1 beginning with I; customers named 1 time, technology
0 times; 3 numbers, 2 changes with a number.
By these rules the answer would fail at once. Where they misread you, keep your
words: they are a critic to argue with.
? 1
$ hone critique answer.md --json
{"findings":[{"rule":"manager-assigned","severity":"disqualifier","line":4,"column":38,"text":"My manager’s boss asked me","reason":"Someone above you started this. However well it is done afterwards, it shows that you carry out what you are given, not that you start.","ask":"Would you have done it if nobody had said a word? If not, take another story.","fix":"Tell what you noticed before anybody spoke of it, and why you took it on. If there was no such moment, this story answers another question.","flaw":"manager-assigned"},{"rule":"collective-credit","severity":"disqualifier","line":6,"column":13,"text":"We figured out","reason":"The decision, the idea or the cause is credited to a group here, so nobody can tell what you contributed. Shared work is fine; the decisive step needs a name, and it should be yours.","ask":"Who said it first, who argued for it, who had the evidence? If that was you, say so; if it was someone else, this is their story.","fix":"Put the decisive step in the first person and give the others their own part: \"I found …, I proposed …; Ana tested it and the team rolled it out.\"","flaw":"collective credit"},{"rule":"percent-mismatch","severity":"red-flag","line":6,"column":67,"text":"from 50 % to 40 %, a 10 %","reason":"From 50 % to 40 % is 10 percentage points, or 20 %; the answer says 10 %. Interviewers do this sum in their heads.","ask":"","fix":"Say 10 percentage points, or 20 %. Between two percentages, say percentage points or give both ends.","flaw":"unsupported metric"},{"rule":"metric-window","severity":"advice","line":6,"column":62,"text":"fell from 50 % to 40 %","reason":"The number has no time with it: a change over a night and a change over a year are two different things.","ask":"","fix":"Say over what time it was measured: \"within three weeks\", \"in the month after\".","flaw":"unsupported metric"},{"rule":"i-sentences","severity":"advice","line":0,"column":0,"text":"","reason":"1 of 4 sentences begin with I; 3 or more make it plain who acted. It is a sign, no law: good answers have done with two.","ask":"","fix":"Begin the decisive steps with \"I\" and their verb.","flaw":""}],"disqualified":true,"signals":{"present":[{"id":"end-to-end","name":"carried it to the end","text":"I fixed"},{"id":"measured","name":"measured what changed","text":"fell from 50 % to 40 %"},{"id":"empathy","name":"knew what it meant for customers","text":"Café owners waited"}],"missing":[{"id":"self-start","name":"started it unasked","miss":"Say what you noticed, that nobody had given it to you, and why you took it on."},{"id":"root-cause","name":"found the cause and kept it from coming back","miss":"Say what the cause was, how you found it, and what keeps it from coming back."}]},"counts":{"words":34,"sentences":4,"i_sentences":1,"passive_sentences":0,"i_words":3,"we_words":1,"customer_words":1,"technology_words":0,"numbers":3,"metrics":2}}
? 1
