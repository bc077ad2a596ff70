-- SPDX-License-Identifier: MIT
-- Version 7: scheduling options of one deck. NULL: as in its preset.
ALTER TABLE deck ADD COLUMN desired_retention REAL CHECK (desired_retention > 0 AND desired_retention < 1);
ALTER TABLE deck ADD COLUMN maximum_interval INTEGER CHECK (maximum_interval >= 1);
ALTER TABLE deck ADD COLUMN new_per_day INTEGER CHECK (new_per_day >= 0);
