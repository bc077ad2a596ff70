-- SPDX-License-Identifier: MIT
-- Version 3: scoring exercises, tests, and whom a note is for.

-- Points a person gave in a rubric exercise. References and maxima stand beside them as they were then.
CREATE TABLE rubric_score (
  id INTEGER PRIMARY KEY,
  note INTEGER NOT NULL,               -- no foreign key: the scoring outlives an import that was undone
  at_ms INTEGER NOT NULL,
  study_day INTEGER NOT NULL,
  answer TEXT NOT NULL,                -- its name in the note: A, B
  dimension TEXT NOT NULL,
  given REAL NOT NULL,
  reference REAL NOT NULL,
  maximum REAL NOT NULL CHECK (maximum > 0)
) STRICT;

-- Answers given in `hone test`. They are no reviews: the schedule and the optimizer do not see them.
CREATE TABLE test_answer (
  id INTEGER PRIMARY KEY,
  test INTEGER NOT NULL,               -- the answers of one test share the instant it began
  card INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  study_day INTEGER NOT NULL,
  wording TEXT NOT NULL,               -- 12 hex digits of the words that were shown
  reserve INTEGER NOT NULL CHECK (reserve IN (0, 1)),  -- a wording that is never drilled
  credit REAL NOT NULL CHECK (credit BETWEEN 0 AND 1),  -- 1 right, 0.5 half, 0 wrong
  predicted REAL,                      -- retrievability of the card at that moment; NULL: it was never reviewed
  confused_with TEXT                   -- the principle or flaw picked instead of the right one
) STRICT;
CREATE INDEX test_answer_by_card ON test_answer (card);

-- A goal's company, level and role choose notes by these labels. Notes written from now on get them as they are
-- stored; these are for those that are there.
INSERT OR IGNORE INTO note_label (note, label, value)
  SELECT n.id, k.label, lower(j.value) FROM note n
  JOIN (SELECT 'company' AS label UNION SELECT 'level' UNION SELECT 'role') k
  JOIN json_each(n.content, '$.' || k.label) j;
