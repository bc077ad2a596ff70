# why shows the numbers behind the due date.
# file d.toml
[deck]
id = "d"
[[question]]
id = "which"
prompt = "Which principle is it?"
options = ["Ownership", "Dive Deep", "Bias for Action"]
answer = "Ownership"
hint = "Who began?"
[question.reasons]
"Dive Deep" = "nobody looked closer"
[[pair]]
id = "story"
prompt = "What did you do?"
weak = "My manager asked me to fix it."
strong = "I saw it and fixed it."
flaw = "manager-assigned"
why = "The start shows who owns it."
needs = ["who began", "a number"]
[[fact]]
id = "base"
prompt = "Base salary in the example?"
answer = "$160k-$172k"
as_of = "2026"
# end
$ hone import d.toml
3 added
$ hone why 1
Card 1 · d/which:identify · new
It is new: never answered.

Answered today it would be:
  again  stability 0.21 d, difficulty 6.41, due 2026-12-01
  hard   stability 1.29 d, difficulty 5.11, due 2026-12-02
  good   stability 2.31 d, difficulty 2.12, due 2026-12-03
  easy   stability 8.30 d, difficulty 1.00, due 2026-12-08
$ hone grade 1 good
d/which:identify good: due in 2 days (2026-12-03)
# env HONE_NOW=2026-12-03T09:00:00Z
$ hone grade 1 hard
d/which:identify hard: due in 8 days (2026-12-11)
# env HONE_NOW=2026-12-04T09:00:00Z
$ hone why 1
Card 1 · d/which:identify · review
It is due in 7 days (2026-12-11): 8 days after the review on 2026-12-03, when
recall has fallen to about 90 % (desired: 90 %; whole days, with a little
spread).
Stability 7.51 days, difficulty 4.75 of 10, recall today 98.1 %

day         what  elapsed  recall then  stability  difficulty  interval
2026-12-01  good  0 d      -            2.31 d     2.12        2 d
2026-12-03  hard  2 d      90.9 %       7.51 d     4.75        8 d

Answered today it would be:
  again  stability 1.05 d, difficulty 8.26, due 2026-12-04
  hard   stability 9.48 d, difficulty 6.50, due 2026-12-14
  good   stability 10.79 d, difficulty 4.74, due 2026-12-16
  easy   stability 13.65 d, difficulty 2.98, due 2026-12-19
$ hone why 1 --json
{"card":1,"note":"d/which","deck":"d","kind":"question","aspect":"identify","stability":7.513320366762567,"difficulty":4.752858488532556,"retrievability":0.9812661029168186,"due":"2026-12-11","state":"review","why":"It is due in 7 days (2026-12-11): 8 days after the review on 2026-12-03, when recall has fallen to about 90 % (desired: 90 %; whole days, with a little spread).","plan":null,"history":[{"at":"2026-12-01T09:00:00Z","rating":"good","elapsed_days":0,"stability":2.3065,"difficulty":2.118103970459015,"response_ms":null,"kind":"review"},{"at":"2026-12-03T09:00:00Z","rating":"hard","elapsed_days":2,"stability":7.513320366762567,"difficulty":4.752858488532556,"response_ms":null,"kind":"review","predicted":0.9094932559773545}],"preview":{"again":{"stability":1.0511179900824046,"difficulty":8.260528635039766,"interval_days":0,"due":"2026-12-04"},"hard":{"stability":9.484075058782258,"difficulty":6.501931317190315,"interval_days":10,"due":"2026-12-14"},"good":{"stability":10.790265315248918,"difficulty":4.743333999340862,"interval_days":12,"due":"2026-12-16"},"easy":{"stability":13.650710560782654,"difficulty":2.98473668149141,"interval_days":15,"due":"2026-12-19"}}}
$ hone suspend 1
d/which:identify: suspended
$ hone why 1
Card 1 · d/which:identify · review
It is suspended and not asked; `hone unsuspend 1` wakes it.
Stability 7.51 days, difficulty 4.75 of 10, recall today 98.1 %

day         what  elapsed  recall then  stability  difficulty  interval
2026-12-01  good  0 d      -            2.31 d     2.12        2 d
2026-12-03  hard  2 d      90.9 %       7.51 d     4.75        8 d

Answered today it would be:
  again  stability 1.05 d, difficulty 8.26, due 2026-12-04
  hard   stability 9.48 d, difficulty 6.50, due 2026-12-14
  good   stability 10.79 d, difficulty 4.74, due 2026-12-16
  easy   stability 13.65 d, difficulty 2.98, due 2026-12-19
