-- SPDX-License-Identifier: MIT
-- Version 6: what the daily drill keeps beside the grade, an index of words, scheduling options of one deck.

-- Whether the person said "sure" before the answer was shown; NULL: they were not asked to say.
ALTER TABLE revlog ADD COLUMN sure INTEGER CHECK (sure IN (0, 1));
CREATE INDEX revlog_sure_and_wrong ON revlog (study_day, card) WHERE sure = 1 AND rating = 1 AND undone = 0;
-- What was taken for what is asked for at each card.
CREATE INDEX revlog_confused ON revlog (card) WHERE confused_with IS NOT NULL AND undone = 0;

-- Whether the step changed what is planned: then taking it back does, too. NULL: of an older version.
ALTER TABLE operation ADD COLUMN changes_material INTEGER CHECK (changes_material IN (0, 1));

CREATE TABLE jot (                     -- a note to oneself, beside a note
  id INTEGER PRIMARY KEY,
  note INTEGER NOT NULL,               -- no foreign key: it outlives an import that was undone
  at_ms INTEGER NOT NULL,
  study_day INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX jot_by_note ON jot (note, id);

-- What a search looks through: every text of a note, and what was jotted down beside it. Between two texts stands a
-- character of no meaning, so that a phrase does not begin in one and end in the next.
CREATE VIEW note_text (id, text, jots) AS
  SELECT n.id,
    (SELECT group_concat(j.value, ' ' || char(57344) || ' ') FROM json_tree(n.content) j
      WHERE j.type = 'text' AND j.fullkey NOT IN ('$.id', '$.kind', '$.priority', '$.difficulty')),
    (SELECT group_concat(t.text, ' ' || char(57344) || ' ') FROM jot t WHERE t.note = n.id)
  FROM note n;
CREATE VIRTUAL TABLE note_words USING fts5 (
  text, jots, columnsize = 0, tokenize = "unicode61 remove_diacritics 2");

-- Notes whose words are to be indexed anew before the step is over. Triggers name them, so that an edit, an import and an
-- undone step all do; the program then reads them, since a trigger may not write to a virtual table while the schema is
-- not trusted.
CREATE TABLE note_words_stale (note INTEGER PRIMARY KEY) STRICT;
CREATE TRIGGER note_added AFTER INSERT ON note BEGIN
  INSERT INTO note_words_stale VALUES (new.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER note_changed AFTER UPDATE OF content ON note WHEN old.content <> new.content BEGIN
  INSERT INTO note_words_stale VALUES (new.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER note_gone AFTER DELETE ON note BEGIN
  INSERT INTO note_words_stale VALUES (old.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER jot_added AFTER INSERT ON jot BEGIN
  INSERT INTO note_words_stale VALUES (new.note) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER jot_changed AFTER UPDATE ON jot BEGIN
  INSERT INTO note_words_stale VALUES (new.note) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER jot_gone AFTER DELETE ON jot BEGIN
  INSERT INTO note_words_stale VALUES (old.note) ON CONFLICT DO NOTHING;
END;
INSERT INTO note_words (rowid, text, jots) SELECT id, text, jots FROM note_text ORDER BY id;

-- Scheduling options of one deck. NULL: as in its preset.
ALTER TABLE deck ADD COLUMN desired_retention REAL CHECK (desired_retention > 0 AND desired_retention < 1);
ALTER TABLE deck ADD COLUMN maximum_interval INTEGER CHECK (maximum_interval >= 1);
ALTER TABLE deck ADD COLUMN new_per_day INTEGER CHECK (new_per_day >= 0);
