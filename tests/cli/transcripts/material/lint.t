# The linter says what gives an answer away, after what does not parse, and changes nothing.
# file talk.toml
[[pair]]
id = "late"
weak = "We were late, but nobody minded."
strong = "I said so on the second day."
flaw = "jargn"

[[question]]
id = "owner"
prompt = "Who acts like an owner?"
options = ["Owner", "Guest"]
answer = "Owner"

[[fact]]
id = "bonus"
prompt = "Bonus?"
answer = "$20k"

[[fact]]
prompt = "Raise?"
anwser = "$20k"
# end
$ hone import --dry-run --lint talk.toml
would be: 3 added, 1 skipped
! talk.toml:18:1: [[fact]] needs `answer`; add answer = "…"
! talk.toml:20:1: unknown key `anwser` in [[fact]]; did you mean `answer`?
! talk.toml:1:1: warning: this pair has no `needs`, so nothing can be ticked after an own answer; add what a good answer has, needs = ["…", "…"]
! talk.toml:1:1: warning: the flaw `jargn` is not one of hone's, so its likely confusions are not known; did you mean `jargon`?
! talk.toml:7:1: warning: wrong without a reason: `Guest`; say under [question.reasons] what is wrong, for who picks it learns nothing else
! talk.toml:7:1: warning: the answer `Owner` stands in its own prompt; say it there in other words
! talk.toml:13:1: warning: this fact ages (its answer is an amount of money) and does not say when it was true; add as_of = "2026" or a month
? 3
$ hone import --dry-run --lint --json talk.toml
{"added":3,"updated":0,"unchanged":0,"renamed":0,"conflicts":0,"retired":0,"skipped":1,"orphaned":0,"reviews":0,"decks":["talk"],"said":[],"dry_run":true,"diagnostics":[{"file":"talk.toml","line":18,"column":1,"severity":"error","code":"missing-key","message":"[[fact]] needs `answer`; add answer = \"…\""},{"file":"talk.toml","line":20,"column":1,"severity":"error","code":"unknown-key","message":"unknown key `anwser` in [[fact]]; did you mean `answer`?"},{"file":"talk.toml","line":1,"column":1,"severity":"warning","code":"no-needs","message":"this pair has no `needs`, so nothing can be ticked after an own answer; add what a good answer has, needs = [\"…\", \"…\"]"},{"file":"talk.toml","line":1,"column":1,"severity":"warning","code":"unknown-flaw","message":"the flaw `jargn` is not one of hone's, so its likely confusions are not known; did you mean `jargon`?"},{"file":"talk.toml","line":7,"column":1,"severity":"warning","code":"no-reason","message":"wrong without a reason: `Guest`; say under [question.reasons] what is wrong, for who picks it learns nothing else"},{"file":"talk.toml","line":7,"column":1,"severity":"warning","code":"answer-in-prompt","message":"the answer `Owner` stands in its own prompt; say it there in other words"},{"file":"talk.toml","line":13,"column":1,"severity":"warning","code":"no-as-of","message":"this fact ages (its answer is an amount of money) and does not say when it was true; add as_of = \"2026\" or a month"}],"files":[{"file":"talk.toml","format":"toml","found":""}]}
! talk.toml:18:1: [[fact]] needs `answer`; add answer = "…"
! talk.toml:20:1: unknown key `anwser` in [[fact]]; did you mean `answer`?
! talk.toml:1:1: warning: this pair has no `needs`, so nothing can be ticked after an own answer; add what a good answer has, needs = ["…", "…"]
! talk.toml:1:1: warning: the flaw `jargn` is not one of hone's, so its likely confusions are not known; did you mean `jargon`?
! talk.toml:7:1: warning: wrong without a reason: `Guest`; say under [question.reasons] what is wrong, for who picks it learns nothing else
! talk.toml:7:1: warning: the answer `Owner` stands in its own prompt; say it there in other words
! talk.toml:13:1: warning: this fact ages (its answer is an amount of money) and does not say when it was true; add as_of = "2026" or a month
? 3
$ hone cards deck:talk
! No card matches: no deck is called `talk`.
? 1
# Two decks are held against each other.
# file one.toml
[[fact]]
prompt = "Sign-on?"
answer = "$20k"
as_of = "2026"
# end
# file two.toml
[[fact]]
prompt = "Bonus?"
answer = "$20,000"
as_of = "2026"
# end
$ hone import --dry-run --lint one.toml
would be: 1 added
$ hone import --dry-run --lint one.toml two.toml
would be: 2 added
! one.toml:1:1: warning: `$20k` is also, or nearly, the answer of `two/53168a6d8fc4` (line 1); add a note tagged `contrast` that holds it and asks which is which
? 3
# An exception gives its reason above the note.
# file two.toml
# lint: allow equal-answers: the prompts name what is paid
[[fact]]
prompt = "Bonus?"
answer = "$20,000"
as_of = "2026"
# end
$ hone import --dry-run --lint one.toml two.toml
would be: 2 added
# It only looks.
$ hone import --lint one.toml
! hone: --lint only looks; add --dry-run
? 2
