-- SPDX-License-Identifier: MIT
-- Version 7: folders whose files are the source of their decks, so that they can be read again without being named.

CREATE TABLE folder (
  path TEXT PRIMARY KEY,               -- absolute
  deck TEXT,                           -- every note goes there; NULL: each file's own
  tags TEXT NOT NULL DEFAULT '[]'      -- JSON array: every note gets them
) STRICT;
