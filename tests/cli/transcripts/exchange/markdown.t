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
$ hone export --deck star
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
$ hone export --deck heads --format markdown
$ hone import - --deck piped
< Q: From a pipe?
< A: Yes.
