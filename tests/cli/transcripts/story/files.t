# Stories are files: begun, refused with every problem at once, taken in, and taken in again.
$ hone story
No story yet. `hone story new NAME` begins one, `hone import FOLDER` brings in
files.
? 1
$ hone story new "late refunds"
! hone: a story is named by at most 100 letters A-Z a-z, digits and . _ -, as in late-refunds; this is `late refunds`
? 2
$ hone story new late-refunds --to stories
Began $DIR/desk/stories/late-refunds.toml.
$ hone story new late-refunds --to stories
! hone: $DIR/desk/stories/late-refunds.toml is there already; `hone import $DIR/desk/stories/late-refunds.toml` takes it in
? 2
$ hone import stories
stories: 1 file of toml
1 skipped
! stories/late-refunds.toml:6:11: `summary` in [[story]] is empty; it must say something
! stories/late-refunds.toml:7:13: `situation` in [[story]] is empty; it must say something
! stories/late-refunds.toml:9:8: `task` in [[story]] is empty; it must say something
! stories/late-refunds.toml:11:10: `action` in [[story]] is empty; it must say something
! stories/late-refunds.toml:13:10: `result` in [[story]] is empty; it must say something
? 3
# file stories/late-refunds.toml
[[story]]
id = "late-refunds"
summary = "Refunds that nobody saw arrive late"
situation = "A shop owner wrote that her customers waited nine days. Our dashboards were green."
task = "No team owned the nightly job. I wanted refunds back within two days."
action = "I read 40 tickets. I traced the delay to a job that skipped the hours after midnight."
result = "Late refunds went from 9 % to 3 % within six weeks."
decision = "I fixed the job before my sprint item."
scenarios = ["root-cause", "experience", "scaling", "obstacle", "backbone"]
principles = ["Ownership", "Disagree & Commit", "Move Fast"]
[[story.metric]]
name = "late refunds"
before = "9 %"
after = "3 %"
window = "within six weeks"
[[story.tradeoff]]
chose = "fixed the job first"
cost = "a sprint item two days late"
rejected = "paid by hand"
# end
# file stories/keys.toml
[[story]]
summary = "Keys that everybody had"
situation = "Every contractor held the key to the vault."
task = "I wanted nobody to hold it."
action = "I moved it behind a request."
result = "Two people can ask for it now."
scenarios = ["security"]
# end
$ hone import stories
stories: 2 files of toml
2 added
$ hone import stories
stories: 2 files of toml
nothing changed (2 unchanged)
$ hone story list
story         answers  gate       last told
keys          1        not asked  never      Keys that everybody had
late-refunds  5        not asked  never      Refunds that nobody saw arrive late

2 stories (8 to 10 are wanted), 6 of 15 scenarios answered, 0 told in time.
keys: is it the right one? `hone story gate keys` asks three questions.
keys lacks: your own actions, one a line (did); what you decided, and why
(decision); a trade-off with the alternative you rejected; the stakeholders;
what you would do differently; two customer quotes, or what stands in for them
(proxy); two or three metrics with before and after.
late-refunds: is it the right one? `hone story gate late-refunds` asks three
questions.
late-refunds: carries 5 scenarios, 5 of them alone; give some to another story.
late-refunds lacks: your own actions, one a line (did); the stakeholders; what
you would do differently; two customer quotes, or what stands in for them
(proxy); two or three metrics with before and after.
$ hone story coverage
Scenarios
  root-cause         late-refunds
  scaling            late-refunds
  influence          - Others won over to an idea
  compromise         - A disagreement that ended in the middle
  backbone           late-refunds
  security           keys
  integration        - Several systems joined into one
  troubleshooting    - A fault hunted down against difficulties
  complexity         - A problem that was hard for a reason
  no-permission      - A decision taken on one's own
  requirements       - What customers need, found out and measured
  experience         late-refunds
  unusual-customer   - A customer unlike the others
  obstacle           late-refunds
  course-correction  - A wrong course, seen halfway

Principles
  Customer Obsession                        -
  Ownership                                 late-refunds
  Invent and Simplify                       -
  Are Right, A Lot                          -
  Learn and Be Curious                      -
  Hire and Develop the Best                 -
  Insist on the Highest Standards           -
  Think Big                                 -
  Bias for Action                           -
  Frugality                                 -
  Earn Trust                                -
  Dive Deep                                 -
  Have Backbone; Disagree and Commit        late-refunds
  Deliver Results                           -
  Strive to be Earth's Best Employer        -
  Success and Scale Bring Broad Responsib…  -
  Move Fast                                 late-refunds

2 stories (8 to 10 are wanted), 6 of 15 scenarios answered, 0 told in time.
late-refunds carries 5 scenarios, 5 of them alone: more than 4 is too much for
one.
$ hone story coverage --json
{"stories":{"count":2,"wanted":[8,10],"enough":false,"failed_gate":0,"gate_not_asked":2},"scenarios":[{"scenario":"root-cause","title":"A cause found layers down","stories":["my-stories/late-refunds"]},{"scenario":"scaling","title":"Something small made to work at scale","stories":["my-stories/late-refunds"]},{"scenario":"influence","title":"Others won over to an idea","stories":[]},{"scenario":"compromise","title":"A disagreement that ended in the middle","stories":[]},{"scenario":"backbone","title":"A firm stand for another direction","stories":["my-stories/late-refunds"]},{"scenario":"security","title":"A running system made safer","stories":["my-stories/keys"]},{"scenario":"integration","title":"Several systems joined into one","stories":[]},{"scenario":"troubleshooting","title":"A fault hunted down against difficulties","stories":[]},{"scenario":"complexity","title":"A problem that was hard for a reason","stories":[]},{"scenario":"no-permission","title":"A decision taken on one's own","stories":[]},{"scenario":"requirements","title":"What customers need, found out and measured","stories":[]},{"scenario":"experience","title":"Something made better for customers","stories":["my-stories/late-refunds"]},{"scenario":"unusual-customer","title":"A customer unlike the others","stories":[]},{"scenario":"obstacle","title":"A large obstacle overcome","stories":["my-stories/late-refunds"]},{"scenario":"course-correction","title":"A wrong course, seen halfway","stories":[]}],"principles":[{"principle":"Customer Obsession","stories":[]},{"principle":"Ownership","stories":["my-stories/late-refunds"]},{"principle":"Invent and Simplify","stories":[]},{"principle":"Are Right, A Lot","stories":[]},{"principle":"Learn and Be Curious","stories":[]},{"principle":"Hire and Develop the Best","stories":[]},{"principle":"Insist on the Highest Standards","stories":[]},{"principle":"Think Big","stories":[]},{"principle":"Bias for Action","stories":[]},{"principle":"Frugality","stories":[]},{"principle":"Earn Trust","stories":[]},{"principle":"Dive Deep","stories":[]},{"principle":"Have Backbone; Disagree and Commit","stories":["my-stories/late-refunds"]},{"principle":"Deliver Results","stories":[]},{"principle":"Strive to be Earth's Best Employer","stories":[]},{"principle":"Success and Scale Bring Broad Responsibility","stories":[]},{"principle":"Move Fast","stories":["my-stories/late-refunds"]}],"too_much":["my-stories/late-refunds"]}
$ hone cards deck:my-stories
734  my-stories/keys:match             new  -  -  Keys that everybody had
735  my-stories/keys:opening           new  -  -  Keys that everybody had
736  my-stories/keys:tell              new  -  -  Keys that everybody had
737  my-stories/late-refunds:match     new  -  -  Refunds that nobody saw arriv…
738  my-stories/late-refunds:opening   new  -  -  Refunds that nobody saw arriv…
739  my-stories/late-refunds:number-1  new  -  -  Refunds that nobody saw arriv…
740  my-stories/late-refunds:tell      new  -  -  Refunds that nobody saw arriv…
$ hone story edit late-refunds
! hone: editing needs a terminal; scripts use `hone edit my-stories/late-refunds --set KEY=VALUE`, or change $DIR/desk/stories/late-refunds.toml and import it
? 2
$ hone story show late-refund
! hone: no story late-refund; did you mean `late-refunds`?
? 1
