# A story in five shapes, each naming what it wants and the story lacks.
# file s.toml
[[story]]
id = "late"
summary = "Refunds that came late"
situation = "A shop owner wrote in. Nobody else had seen it."
task = "I wanted refunds within two days."
action = "I traced the delay to the nightly job."
result = "Late refunds went from 9 % to 3 %."
did = ["I read 40 tickets", "I fixed the job"]
scenarios = ["root-cause"]
principles = ["Ownership"]
[[story.metric]]
name = "late refunds"
before = "9 %"
after = "3 %"
window = "within six weeks"
impact = "fewer shops leave"
[[story.quote]]
words = "Where is my customers' money?"
origin = "ticket"
[[story.tradeoff]]
chose = "fixed the job | first"
cost = "a sprint item two days late"
rejected = "paid by hand"
rejected_costs = "$8K a week"
# end
$ hone import s.toml
1 added
$ hone story show late
\# Refunds that came late

## Situation

A shop owner wrote in. Nobody else had seen it.

- "Where is my customers' money?" (ticket)

## Task

I wanted refunds within two days.

## Action

I traced the delay to the nightly job.

1. I read 40 tickets
2. I fixed the job

- fixed the job | first (cost: a sprint item two days late); rejected: paid by hand (would have cost: $8K a week)

## Result

Late refunds went from 9 % to 3 %.

- late refunds: 9 % to 3 %, within six weeks

## For the file

- answers: A cause found layers down
- principles: Ownership
$ hone story show late --as 3p
\# Refunds that came late

## Problem

- "Where is my customers' money?" (ticket)

A shop owner wrote in. Nobody else had seen it.

I wanted refunds within two days.

## Process

*(missing: what you decided, and why: decision = "…")*

1. I read 40 tickets
2. I fixed the job

- fixed the job | first (cost: a sprint item two days late); rejected: paid by hand (would have cost: $8K a week)

## Payoff

Late refunds went from 9 % to 3 %.

- late refunds: 9 % to 3 %, within six weeks

**Principles:** Ownership
$ hone story show late --as triad
\# Refunds that came late

## late refunds

**Metric:** late refunds: 9 % to 3 %, within six weeks

**Impact:** fewer shops leave

*(missing: what you decided on it: decision = "…")*
$ hone story show late --as slides
\# Refunds that came late

## 1. The problem

A shop owner wrote in. Nobody else had seen it.

- "Where is my customers' money?" (ticket)

## 2. The one metric

- late refunds: 9 % to 3 %, within six weeks

## 3. The solution in a sketch

1. I read 40 tickets
2. I fixed the job

## 4. Risks and what answered them

| Done | Cost | Not done | Would have cost |
|---|---|---|---|
| fixed the job \| first | a sprint item two days late | paid by hand | $8K a week |
$ hone story show late --as card
\# Refunds that came late

**Answers:** A cause found layers down

- A shop owner wrote in.
- late refunds: 9 % to 3 %, within six weeks
- trade-off: fixed the job | first (cost: a sprint item two days late); rejected: paid by hand (would have cost: $8K a week)

- "Where is my customers' money?" (ticket)
$ hone story show late --as cards
! hone: --as takes `star`, `3p`, `triad`, `slides` or `card`, this is `cards`; did you mean `card`?
? 2
$ hone edit my-stories/late --set "action=I traced it. Then I fixed it."
edited my-stories/late
Its file is as it was; `hone export --changed` gives the edit as text.
$ hone remove my-stories/late --yes
removed my-stories/late: Refunds that came late
! hone: still in $DIR/desk/s.toml; take it out there, else the next import brings it back
$ hone story show late --as card --history
\# Refunds that came late

**Answers:** A cause found layers down

- A shop owner wrote in.
- late refunds: 9 % to 3 %, within six weeks
- trade-off: fixed the job | first (cost: a sprint item two days late); rejected: paid by hand (would have cost: $8K a week)

- "Where is my customers' money?" (ticket)

Earlier texts

until 2026-12-01
\# Refunds that came late

## Situation

A shop owner wrote in. Nobody else had seen it.

- "Where is my customers' money?" (ticket)

## Task

I wanted refunds within two days.

## Action

I traced the delay to the nightly job.

1. I read 40 tickets
2. I fixed the job

- fixed the job | first (cost: a sprint item two days late); rejected: paid by hand (would have cost: $8K a week)

## Result

Late refunds went from 9 % to 3 %.

- late refunds: 9 % to 3 %, within six weeks

## For the file

- answers: A cause found layers down
- principles: Ownership
! hone: this story was removed; its history is kept
$ hone brief
Nothing to read yet: no card was answered, and no note is tagged summary or pay.
? 1
