-- SPDX-License-Identifier: MIT
-- Version 5: a person's own stories: asked once whether they are the right ones, told against the clock, and kept as they
-- were before each change. Stories themselves are notes.

CREATE TABLE story_gate (              -- the last answers to the three questions
  note INTEGER PRIMARY KEY,            -- no foreign key, as in revlog
  study_day INTEGER NOT NULL,
  unasked INTEGER NOT NULL CHECK (unasked IN (0, 1)),        -- it would have been done had nobody asked
  outside INTEGER NOT NULL CHECK (outside IN (0, 1)),        -- somebody outside the company or team was better off
  initiative INTEGER NOT NULL CHECK (initiative IN (0, 1))   -- more than effort on what was assigned
) STRICT;

CREATE TABLE rehearsal (
  id INTEGER PRIMARY KEY,
  note INTEGER NOT NULL,               -- the story; no foreign key, as above
  at_ms INTEGER NOT NULL,
  study_day INTEGER NOT NULL,
  question TEXT NOT NULL,              -- as it was put
  pitch INTEGER NOT NULL CHECK (pitch IN (0, 1)),            -- the short form
  limit_ms INTEGER NOT NULL CHECK (limit_ms > 0),
  situation_ms INTEGER, task_ms INTEGER, action_ms INTEGER, result_ms INTEGER,  -- NULL: not told by section
  total_ms INTEGER NOT NULL CHECK (total_ms >= 0),           -- without pauses
  ticked INTEGER NOT NULL, needed INTEGER NOT NULL,
  auto_fail TEXT NOT NULL DEFAULT '',  -- what fails it whatever the sum; empty: nothing
  disqualifiers INTEGER,               -- found in what was typed; NULL: nothing was typed
  typed TEXT NOT NULL DEFAULT '',
  probe INTEGER                        -- note of the follow-up question; NULL: none
) STRICT;
CREATE INDEX rehearsal_by_note ON rehearsal (note, id);
CREATE TABLE rehearsal_score (
  rehearsal INTEGER NOT NULL REFERENCES rehearsal (id),
  dimension TEXT NOT NULL,
  points REAL NOT NULL,
  maximum REAL NOT NULL CHECK (maximum > 0),
  PRIMARY KEY (rehearsal, dimension)
) STRICT, WITHOUT ROWID;

CREATE TABLE story_text (              -- what a story said until that day
  id INTEGER PRIMARY KEY,
  note INTEGER NOT NULL,
  study_day INTEGER NOT NULL,          -- when it was changed
  content TEXT NOT NULL                -- JSON of the note before
) STRICT;
CREATE INDEX story_text_by_note ON story_text (note, id);
