-- SPDX-License-Identifier: MIT
-- Version 4: several dated interviews that share one budget, and the plan of a day.

-- The minutes are the person's, not the goal's: they move to a table of their own.
CREATE TABLE budget (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  minutes_per_day INTEGER NOT NULL DEFAULT 20 CHECK (minutes_per_day BETWEEN 1 AND 1440),
  speak REAL NOT NULL DEFAULT 0.4 CHECK (speak BETWEEN 0 AND 1)  -- share for cards that train saying an answer
) STRICT;
INSERT INTO budget (id, minutes_per_day)
  SELECT 1, coalesce((SELECT min(1440, minutes_per_day) FROM goal ORDER BY day DESC LIMIT 1), 20);
CREATE TABLE budget_weekday (
  weekday INTEGER PRIMARY KEY CHECK (weekday BETWEEN 0 AND 6),  -- 0 Monday
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440)
) STRICT;
CREATE TABLE day_off (day INTEGER PRIMARY KEY) STRICT;

CREATE TABLE goal_4 (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never used twice: a debrief names it
  name TEXT NOT NULL DEFAULT '',
  day INTEGER NOT NULL,
  target REAL CHECK (target > 0 AND target < 1),
  company TEXT, level TEXT, role TEXT,
  set_day INTEGER NOT NULL,
  closed_day INTEGER                   -- over since this day; NULL: open
) STRICT;
INSERT INTO goal_4 (id, name, day, target, company, level, role, set_day)
  SELECT id, name, day, target, company, level, role, set_day FROM goal;
CREATE TABLE goal_deck_4 (
  goal INTEGER NOT NULL REFERENCES goal_4 (id),
  deck INTEGER NOT NULL REFERENCES deck (id),
  PRIMARY KEY (goal, deck)
) STRICT, WITHOUT ROWID;
INSERT INTO goal_deck_4 SELECT goal, deck FROM goal_deck;
DROP TABLE goal_deck;
DROP TABLE goal;
-- Steps that hold rows of the old shape cannot be taken back any more.
UPDATE operation SET changeset = NULL WHERE label LIKE 'set the goal %' OR label = 'cleared the goal';
ALTER TABLE goal_4 RENAME TO goal;
ALTER TABLE goal_deck_4 RENAME TO goal_deck;
CREATE TABLE goal_tag (                -- no row: notes with any tag
  goal INTEGER NOT NULL REFERENCES goal (id),
  tag TEXT NOT NULL,                   -- folded
  PRIMARY KEY (goal, tag)
) STRICT, WITHOUT ROWID;
CREATE TABLE goal_weight (             -- what counts more or less than its note says
  goal INTEGER NOT NULL REFERENCES goal (id),
  label TEXT NOT NULL CHECK (label IN ('principle', 'tag', 'note')),
  value TEXT NOT NULL,                 -- folded label value, or DECK/NOTE
  factor REAL NOT NULL CHECK (factor > 0),
  PRIMARY KEY (goal, label, value)
) STRICT, WITHOUT ROWID;

-- Cards put to rest when a goal was closed. They are suspended; a later goal that wants them wakes them.
CREATE TABLE resting (card INTEGER PRIMARY KEY REFERENCES card (id)) STRICT;

-- What was asked in an interview, noted the day after.
CREATE TABLE debrief (
  id INTEGER PRIMARY KEY,
  goal INTEGER NOT NULL,               -- no foreign key: it outlives a goal that was cleared
  at_ms INTEGER NOT NULL,
  study_day INTEGER NOT NULL,
  question TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),  -- there was a card or a story for it
  note INTEGER                         -- the note a gap became
) STRICT;

-- From here on: computed from the rest, outside undo, and made anew when it is missing.
CREATE TABLE plan (
  study_day INTEGER PRIMARY KEY,       -- the latest is today's or to be made anew
  material INTEGER NOT NULL,           -- memo `material` when it was made
  prices TEXT NOT NULL                 -- JSON: of the seconds of each day, two lists (others, speaking)
) STRICT;
CREATE TABLE plan_card (
  card INTEGER PRIMARY KEY,
  place INTEGER,                       -- in today's order; NULL: waiting is better
  gain REAL NOT NULL,                  -- share of recall on the dates that a second on it today brings over the best
                                       -- plan that skips today
  alone REAL NOT NULL,                 -- the same over never asking it again, if it is asked today and never again
  seconds REAL NOT NULL,
  next_day INTEGER                     -- the study day that asks it if today does not; NULL: none
) STRICT;
CREATE INDEX plan_card_by_place ON plan_card (place) WHERE place IS NOT NULL;
CREATE TABLE readiness (
  study_day INTEGER PRIMARY KEY,       -- what was last said on that day
  operation INTEGER NOT NULL,          -- the last undo step it knew
  material INTEGER NOT NULL,
  report TEXT NOT NULL                 -- JSON
) STRICT;
