-- SPDX-License-Identifier: MIT
-- Version 1 of the store. docs/schema.md explains each table; DESIGN words throughout.
-- Units: *_ms milliseconds (instants since 1970 UTC), *_day and due study days since 1970, stability days.

-- Which parameter set a review was made under. Number 1 is FSRS-6's defaults.
CREATE TABLE parameter_set (
  number INTEGER PRIMARY KEY,
  weights TEXT NOT NULL,               -- JSON array of 21
  made_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE preset (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  desired_retention REAL NOT NULL DEFAULT 0.9 CHECK (desired_retention > 0 AND desired_retention < 1),
  maximum_interval INTEGER NOT NULL DEFAULT 36500 CHECK (maximum_interval >= 1),
  fuzz INTEGER NOT NULL DEFAULT 1 CHECK (fuzz IN (0, 1)),
  new_per_day INTEGER NOT NULL DEFAULT 10 CHECK (new_per_day >= 0),
  parameters INTEGER NOT NULL DEFAULT 1 REFERENCES parameter_set (number)
) STRICT;
INSERT INTO preset (id, name) VALUES (1, 'default');

CREATE TABLE deck (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,           -- the deck id people type
  title TEXT NOT NULL DEFAULT '',
  about TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  tags TEXT NOT NULL DEFAULT '[]',     -- JSON array
  file TEXT,                           -- where it was last imported from; NULL: lives in the store alone
  enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
  up_to INTEGER NOT NULL DEFAULT 2 CHECK (up_to BETWEEN 0 AND 2),  -- lowest priority that is on: 0 core, 1 useful, 2 extra
  starter INTEGER NOT NULL DEFAULT 0 CHECK (starter IN (0, 1)),
  preset INTEGER NOT NULL DEFAULT 1 REFERENCES preset (id)
) STRICT;

CREATE TABLE note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never used twice: undone history may name it
  deck INTEGER NOT NULL REFERENCES deck (id),
  key TEXT NOT NULL,                   -- explicit id, else made from kind and prompt
  kind TEXT NOT NULL,
  content TEXT NOT NULL,               -- JSON of the note as the person has it now
  imported TEXT,                       -- JSON of the text last imported when it differs from content
  from_file INTEGER NOT NULL DEFAULT 0 CHECK (from_file IN (0, 1)),
  file TEXT,                           -- where it stands in a deck file
  line INTEGER,
  position INTEGER NOT NULL,           -- order inside the deck
  priority INTEGER NOT NULL CHECK (priority BETWEEN 0 AND 2),
  weight REAL NOT NULL DEFAULT 1 CHECK (weight > 0),
  retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
  UNIQUE (deck, key)
) STRICT;

-- What queries and neighbour rules look for: tags, principles, flaw, folded answer.
CREATE TABLE note_label (
  note INTEGER NOT NULL REFERENCES note (id),
  label TEXT NOT NULL,                 -- tag, principle, flaw, answer
  value TEXT NOT NULL,
  PRIMARY KEY (note, label, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX note_label_by_value ON note_label (label, value);

CREATE TABLE card (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  note INTEGER NOT NULL REFERENCES note (id),
  aspect TEXT NOT NULL,
  trains TEXT NOT NULL,
  sort_key INTEGER NOT NULL,           -- order of introduction: priority, position, deck, aspect
  present INTEGER NOT NULL DEFAULT 1 CHECK (present IN (0, 1)),  -- 0: an edit took its gap or side out of the note
  active INTEGER NOT NULL,             -- present, the note is not retired, its deck is on and its priority is on
  state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'learning', 'review', 'relearning')),
  stability REAL,
  difficulty REAL,
  last_review_day INTEGER,
  interval_days INTEGER,
  due INTEGER,
  reps INTEGER NOT NULL DEFAULT 0,
  lapses INTEGER NOT NULL DEFAULT 0,
  suspended INTEGER NOT NULL DEFAULT 0 CHECK (suspended IN (0, 1)),
  buried_day INTEGER,                  -- hidden on this study day
  flagged INTEGER NOT NULL DEFAULT 0 CHECK (flagged IN (0, 1)),
  asks_anew INTEGER NOT NULL DEFAULT 0 CHECK (asks_anew IN (0, 1)),  -- graded part edited since the last answer
  met_ms INTEGER,                      -- shown with its answer before it was ever asked
  met_day INTEGER,
  met_operation INTEGER,               -- which step met it: the order among the reviews of the day
  UNIQUE (note, aspect),
  CHECK ((state = 'new') = (stability IS NULL)),
  CHECK ((stability IS NULL) = (difficulty IS NULL) AND (stability IS NULL) = (due IS NULL)
         AND (stability IS NULL) = (last_review_day IS NULL) AND (stability IS NULL) = (interval_days IS NULL))
) STRICT;
CREATE INDEX card_due ON card (due, note, aspect, buried_day) WHERE active = 1 AND suspended = 0 AND state <> 'new';
CREATE INDEX card_new ON card (sort_key, note, aspect) WHERE active = 1 AND suspended = 0 AND state = 'new';
CREATE INDEX card_met ON card (met_day) WHERE met_day IS NOT NULL;
CREATE INDEX card_buried ON card (buried_day) WHERE buried_day IS NOT NULL;

-- The history. Lines are never deleted; they change only by undo (`undone`) and by `hone check --repair` (a memory state
-- that is not what its ratings give). Nothing references them by foreign key,
-- and a line may outlive its card after an import was undone.
CREATE TABLE revlog (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
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
CREATE INDEX revlog_by_card ON revlog (card, id);
CREATE INDEX revlog_by_day ON revlog (study_day, card) WHERE undone = 0;
CREATE INDEX revlog_by_operation ON revlog (operation);
CREATE INDEX revlog_timed ON revlog (id) WHERE response_ms IS NOT NULL AND undone = 0;

CREATE TABLE goal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL DEFAULT '',
  day INTEGER NOT NULL,
  minutes_per_day INTEGER NOT NULL CHECK (minutes_per_day >= 1),
  target REAL,
  company TEXT, level TEXT, role TEXT,
  set_day INTEGER NOT NULL
) STRICT;
CREATE TABLE goal_deck (
  goal INTEGER NOT NULL REFERENCES goal (id),
  deck INTEGER NOT NULL REFERENCES deck (id),
  PRIMARY KEY (goal, deck)
) STRICT, WITHOUT ROWID;

-- One undo step. The changeset (SQLite session format) holds every row the step changed; undo applies its inverse.
CREATE TABLE operation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at_ms INTEGER NOT NULL,
  label TEXT NOT NULL,
  changeset BLOB,                      -- NULL once undone or too old to undo
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

-- What the store remembers of itself; outside undo.
CREATE TABLE memo (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
