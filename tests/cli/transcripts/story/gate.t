# The gate is asked once; one no asks for another story, and can be taken back.
# file s.toml
[[story]]
id = "late"
summary = "Refunds that came late"
situation = "Refunds came late."
task = "I wanted them on time."
action = "I fixed the job."
result = "They are on time."
# end
$ hone import s.toml
1 added
$ hone story gate late
! hone: the gate asks a person; scripts use --unasked yes --outside yes --initiative yes
? 2
$ hone story gate late --unasked yes
! hone: the gate has three answers: --unasked, --outside and --initiative
? 2
$ hone story gate late --unasked perhaps --outside yes --initiative yes
! hone: --unasked takes yes or no, this is `perhaps`
? 2
$ hone story gate late --unasked no --outside yes --initiative yes
late: find another story. No wording mends this one, so its cards rest; `hone
story gate late` asks again.
? 1
$ hone story
story  answers  gate    last told
late   0        failed  never      Refunds that came late

0 stories (8 to 10 are wanted), 0 of 15 scenarios answered, 0 told in time.
late: failed the gate. Find another story; another wording does not mend it.
$ hone cards is:suspended
! No card matches.
? 1
$ hone cards deck:my-stories
1  my-stories/late:opening  off  -  -  Refunds that came late
2  my-stories/late:tell     off  -  -  Refunds that came late
$ hone story gate late --unasked yes --outside yes --initiative yes --json
{"story":"my-stories/late","unasked":true,"outside":true,"initiative":true,"passed":true}
$ hone cards deck:my-stories
1  my-stories/late:opening  new  -  -  Refunds that came late
2  my-stories/late:tell     new  -  -  Refunds that came late
$ hone undo
undid: asked whether my-stories/late is right
$ hone undo
undid: asked whether my-stories/late is right
$ hone story list
story  answers  gate       last told
late   0        not asked  never      Refunds that came late

1 story (8 to 10 are wanted), 0 of 15 scenarios answered, 0 told in time.
late: is it the right one? `hone story gate late` asks three questions.
late lacks: a scenario that it answers; your own actions, one a line (did); what
you decided, and why (decision); a trade-off with the alternative you rejected;
the stakeholders; what you would do differently; two customer quotes, or what
stands in for them (proxy); two or three metrics with before and after.
$ hone story gate nobody --unasked yes --outside yes --initiative yes
! hone: no story nobody; `hone story list` lists them
? 1
