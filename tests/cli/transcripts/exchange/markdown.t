# Cards of Markdown come in, in both spellings; a slip costs one card and says where it is.
# file star.md
---
name = "Stories"
---

Q: What does STAR stand for?
A: Situation, Task, Action, Result

C: An offer comes [2-5] days after the [onsite].

```
Q: this is code
```

Q: Which part is missed most?
a: The result.

Q: And then?
A: A number.
# end
$ hone import star.md
star.md: Markdown with cards by Q:, A: and C:
3 added, 1 skipped
! star.md:15:1: `a:` begins no answer, so the question has none; write `A:`
? 3
$ hone export --deck star
[deck]
id = "star"
title = "Stories"

[[basic]]
front = "What does STAR stand for?"
back = "Situation, Task, Action, Result"

[[cloze]]
text = """
An offer comes {{2-5}} days after the {{onsite}}.

```
Q: this is code
```"""

[[basic]]
front = "And then?"
back = "A number."
# file heads.md
# Principles

## Ownership
Leaders act on behalf of the whole company.

## A longer question
with two lines
***
and its answer
# end
$ hone import heads.md
heads.md: Markdown with a card for each ## heading
2 added
$ hone export --deck heads --format markdown
---
name = "Principles"
---

Q: Ownership
A: Leaders act on behalf of the whole company.

Q: A longer question

with two lines
A: and its answer
$ hone import - --deck piped
< Q: From a pipe?
< A: Yes.
-: Markdown with cards by Q:, A: and C:
1 added
