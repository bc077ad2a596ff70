# With 30 answered cards there are figures, each a share in its range; with a round the plan's too.
# file many.sh
printf '[deck]\nid = "m"\ntitle = "Many"\n' > m.toml
for i in $(seq 1 40); do
  if [ $((i % 2)) = 0 ]; then p=Ownership; else p="Dive Deep"; fi
  printf '[[question]]\nid = "q%s"\nprompt = "Question %s?"\noptions = ["yes", "no"]\nanswer = "yes"\nprinciples = ["%s"]\n' $i $i "$p" >> m.toml
done
hone import -q m.toml
# end
$ sh . ./many.sh
$ sh for i in $(seq 1 30); do hone grade m/q$i good -q; done
$ hone ready
No interview date yet: `hone goal 2026-12-22 20m` sets one.
Recall of 40 cards, 30 of them seen so far; 90 % ranges in brackets.
  today  75 % (75 to 75)
Today's answers: +75.0 points; +37.5 from 15 Dive Deep cards, +37.5 from 15
Ownership cards

By what is trained  seen   today
  recognise         30/40  75 % (75 to 75)

Weakest topics      seen   today
  Dive Deep         15/20  75 % (75 to 75)
  Ownership         15/20  75 % (75 to 75)

This is expected recall of these cards (unseen ones count as not known), not a
chance of passing.
$ hone goal 2026-12-15 20m
Interview in 14 days (2026-12-15), 20 minutes a day.
All 40 cards fit the 280 minutes of 14 days.
You hold 75 % of what this needs today.
Today: 0 to review, 10 new, 0 to recall again: about 4 minutes. `hone drill`
starts.
# env HONE_NOW=2026-12-02T09:00:00Z
$ hone ready
Interview in 13 days (2026-12-15), 20 minutes a day
Recall of 40 cards, 30 of them seen so far; 90 % ranges in brackets.
  today                       70 % (58 to 75)
  2026-12-15 if you stop now  53 % (30 to 70)
  2026-12-15 by the plan      99 % (95 to 100)
Yesterday's answers: +55.6 points on the day; +27.8 from 15 Dive Deep cards,
+27.8 from 15 Ownership cards
Target 90 %: on course; more than 9 of 10 futures reach it.

100 % ┤    ⣀⣀⣀⣀⡠⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠔⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒ 99 % following the plan
      │   ⡜
      │  ⡜
      │ ⡜
 70 % ┤⠜ ⡀ ⡀
      │      ⠁ ⠂ ⠂ ⠄ ⠄ ⡀ ⡀
      │                    ⠁ ⠁ ⠁ ⠂ ⠂ ⠂ ⠄ ⠄ ⠄ ⠄ ⡀ ⡀ ⡀ ⡀  53 % stopping today
      │
 40 % ┤
      └────────────────────────────────────────────────
       today                8 Dec                15 Dec

By what is trained  seen   today            by the plan
  recognise         30/40  70 % (58 to 75)  99 % (95 to 100)

Weakest topics      seen   today            by the plan
  Dive Deep         15/20  70 % (55 to 75)  99 % (95 to 100)
  Ownership         15/20  70 % (55 to 75)  99 % (95 to 100)
Ten minutes on Dive Deep now would add 12.9 points on the day.

This is expected recall of these cards (unseen ones count as not known), not a
chance of passing.
$ hone ready --details
Interview in 13 days (2026-12-15), 20 minutes a day
Recall of 40 cards, 30 of them seen so far; 90 % ranges in brackets.
  today                       70 % (58 to 75)
  2026-12-15 if you stop now  53 % (30 to 70)
  2026-12-15 by the plan      99 % (95 to 100)
Yesterday's answers: +55.6 points on the day; +27.8 from 15 Dive Deep cards,
+27.8 from 15 Ownership cards
Target 90 %: on course; more than 9 of 10 futures reach it.
Ceiling 99.3 %: no plan reaches more, if the memory model is right.

100 % ┤    ⣀⣀⣀⣀⡠⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠔⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒ 99 % following the plan
      │   ⡜
      │  ⡜
      │ ⡜
 70 % ┤⠜ ⡀ ⡀
      │      ⠁ ⠂ ⠂ ⠄ ⠄ ⡀ ⡀
      │                    ⠁ ⠁ ⠁ ⠂ ⠂ ⠂ ⠄ ⠄ ⠄ ⠄ ⡀ ⡀ ⡀ ⡀  53 % stopping today
      │
 40 % ┤
      └────────────────────────────────────────────────
       today                8 Dec                15 Dec

By what is trained  seen   today            by the plan
  recognise         30/40  70 % (58 to 75)  99 % (95 to 100)

By topic            seen   today            by the plan
  Dive Deep         15/20  70 % (55 to 75)  99 % (95 to 100)
  Ownership         15/20  70 % (55 to 75)  99 % (95 to 100)
Ten minutes on Dive Deep now would add 12.9 points on the day.

This is expected recall of these cards (unseen ones count as not known), not a
chance of passing.
$ hone ready --on 2026-12-31
For 2026-12-31, in 29 days:
Recall of 40 cards, 30 of them seen so far; 90 % ranges in brackets.
  today                       70 % (58 to 75)
  2026-12-31 if you stop now  47 % (23 to 68)
Yesterday's answers: +50.1 points on the day; +25.0 from 15 Dive Deep cards,
+25.0 from 15 Ownership cards

 80 % ┤
      │
      │⠂
      │  ⠁ ⠄
 60 % ┤      ⠁ ⠂ ⡀
      │            ⠁ ⠂ ⠄ ⠄ ⡀
      │                      ⠁ ⠁ ⠂ ⠂ ⠄ ⠄ ⡀ ⡀ ⡀
      │                                        ⠁ ⠁ ⠁ ⠂  47 % stopping today
 40 % ┤
      └────────────────────────────────────────────────
       today                16 Dec               31 Dec

By what is trained  seen   today            if you stop
  recognise         30/40  70 % (58 to 75)  47 % (23 to 68)

Weakest topics      seen   today            if you stop
  Dive Deep         15/20  70 % (55 to 75)  47 % (20 to 70)
  Ownership         15/20  70 % (55 to 75)  47 % (20 to 70)

This is expected recall of these cards (unseen ones count as not known), not a
chance of passing.
$ hone ready --on 2026-01-01
! hone: 2026-01-01 is past; today is 2026-12-02
? 2
$ sh hone ready --json | python3 -c 'import json,sys; r=json.load(sys.stdin); f=[r["now"],*[r["on_date"][k] for k in ("if_stopped","if_followed")]]; print(all(0<=x["low"]<=x["expected"]<=x["high"]<=1 for x in f), r["abstains"], r["coverage"])'
True None {'seen': 30, 'total': 40}
$ hone ready --html page.html
Written to page.html, for your eyes (0600).
$ sh stat -c %a page.html; grep -c "<script" page.html; grep -c "http" page.html
600
0
0
? 1
