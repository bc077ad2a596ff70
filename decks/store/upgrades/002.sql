-- SPDX-License-Identifier: MIT
-- Version 2: a grade writes fewer pages.

-- A step's lines of history are found from the first of them on, without an index that every grade has to keep.
ALTER TABLE operation ADD COLUMN first_line INTEGER;  -- no line of revlog before this one belongs to the step
DROP INDEX revlog_by_operation;
DROP INDEX revlog_timed;                             -- one's own times are read from the latest lines

-- No line and no step is ever deleted, so the largest id in use is the largest ever used, and need not be written down a
-- second time in sqlite_sequence.
CREATE TABLE operation_2 (
  id INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  label TEXT NOT NULL,
  changeset BLOB,                      -- NULL once undone or too old to undo
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  first_line INTEGER                   -- no line of revlog before this one belongs to the step
) STRICT;
INSERT INTO operation_2 SELECT * FROM operation;
DROP TABLE operation;
ALTER TABLE operation_2 RENAME TO operation;
CREATE TABLE revlog_2 (
  id INTEGER PRIMARY KEY,
  card INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('review', 'imported', 'reset', 'refit')),
  at_ms INTEGER NOT NULL,
  study_day INTEGER NOT NULL,
  rating INTEGER CHECK (rating BETWEEN 1 AND 4),
  proposed INTEGER CHECK (proposed BETWEEN 1 AND 4),
  response_ms INTEGER CHECK (response_ms >= 0),
  variant INTEGER,                     -- which wording was shown; 0 the note's own
  predicted REAL,                      -- retrievability before the answer
  parameters INTEGER REFERENCES parameter_set (number),
  elapsed_days INTEGER,
  state TEXT NOT NULL,
  stability REAL,
  difficulty REAL,
  interval_days INTEGER,
  due INTEGER,
  lapses INTEGER NOT NULL DEFAULT 0,   -- of the card, after this line
  confused_with TEXT,                  -- the principle or flaw picked instead of the right one
  operation INTEGER NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  CHECK (kind <> 'review' OR rating IS NOT NULL)
) STRICT;
INSERT INTO revlog_2 SELECT * FROM revlog;
DROP TABLE revlog;
ALTER TABLE revlog_2 RENAME TO revlog;
CREATE INDEX revlog_by_card ON revlog (card, id);
CREATE INDEX revlog_by_day ON revlog (study_day, card) WHERE undone = 0;
