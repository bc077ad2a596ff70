-- SPDX-License-Identifier: MIT
-- Version 6: what the daily drill keeps beside the grade.

-- Whether the person said "sure" before the answer was shown; NULL: they were not asked to say.
ALTER TABLE revlog ADD COLUMN sure INTEGER CHECK (sure IN (0, 1));
CREATE INDEX revlog_sure_and_wrong ON revlog (study_day, card) WHERE sure = 1 AND rating = 1 AND undone = 0;

CREATE TABLE jot (                     -- a note to oneself, beside a note
  id INTEGER PRIMARY KEY,
  note INTEGER NOT NULL,               -- no foreign key: it outlives an import that was undone
  at_ms INTEGER NOT NULL,
  study_day INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX jot_by_note ON jot (note, id);
