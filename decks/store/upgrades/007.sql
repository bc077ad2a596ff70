-- SPDX-License-Identifier: MIT
-- Version 7: folders whose files are the source of their decks, so that they can be read again without being named.

CREATE TABLE folder (
  path TEXT PRIMARY KEY,               -- absolute
  deck TEXT,                           -- every note goes there; NULL: each file's own
  tags TEXT NOT NULL DEFAULT '[]'      -- JSON array: every note gets them
) STRICT;

-- Notes that a step made are not in its changeset: it names the first of them and how many. NULL: it made none.
ALTER TABLE operation ADD COLUMN first_note INTEGER;
ALTER TABLE operation ADD COLUMN made_notes INTEGER;

-- The same texts as before, found without spelling out the path of each: indexing many notes is faster by a third.
DROP VIEW note_text;
CREATE VIEW note_text (id, text, jots) AS
  SELECT n.id,
    (SELECT group_concat(j.value, ' ' || char(57344) || ' ') FROM json_tree(n.content) j
      WHERE j.type = 'text' AND NOT (j.parent = 0 AND j.key IN ('id', 'kind', 'priority', 'difficulty'))),
    (SELECT group_concat(t.text, ' ' || char(57344) || ' ') FROM jot t WHERE t.note = n.id)
  FROM note n;
