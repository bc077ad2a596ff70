-- SPDX-License-Identifier: MIT
-- A store as version 6 of the schema left it: an import, a round, options of a deck, reviews on two days, a flag, a suspended card.
PRAGMA application_id = 1752133221;
PRAGMA user_version = 6;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE parameter_set (
  number INTEGER PRIMARY KEY,
  weights TEXT NOT NULL,               -- JSON array of 21
  made_ms INTEGER NOT NULL
) STRICT;
INSERT INTO parameter_set VALUES(1,'[0.212,1.2931,2.3065,8.2956,6.4133,0.8334,3.0194,0.001,1.8722,0.1666,0.796,1.4835,0.0614,0.2629,1.6483,0.6014,1.8729,0.5425,0.0912,0.0658,0.1542]',0);
CREATE TABLE preset (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  desired_retention REAL NOT NULL DEFAULT 0.9 CHECK (desired_retention > 0 AND desired_retention < 1),
  maximum_interval INTEGER NOT NULL DEFAULT 36500 CHECK (maximum_interval >= 1),
  fuzz INTEGER NOT NULL DEFAULT 1 CHECK (fuzz IN (0, 1)),
  new_per_day INTEGER NOT NULL DEFAULT 10 CHECK (new_per_day >= 0),
  parameters INTEGER NOT NULL DEFAULT 1 REFERENCES parameter_set (number)
) STRICT;
INSERT INTO preset VALUES(1,'default',0.9000000000000000222,36500,1,10,1);
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
, desired_retention REAL CHECK (desired_retention > 0 AND desired_retention < 1), maximum_interval INTEGER CHECK (maximum_interval >= 1), new_per_day INTEGER CHECK (new_per_day >= 0)) STRICT;
INSERT INTO deck VALUES(1,'pay','Pay','','','[]','/tmp/v6/pay.toml',1,2,0,1,0.84999999999999997779,NULL,NULL);
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
INSERT INTO note VALUES(1,1,'vest','fact','{"answer":"1 year","id":"vest","kind":"fact","prompt":"How long until a quarter has vested?"}',NULL,1,'/tmp/v6/pay.toml',4,0,1,1.0,0);
INSERT INTO note VALUES(2,1,'star','basic','{"back":"Situation, Task, Action, Result","front":"STAR","id":"star","kind":"basic","reversible":true,"tags":["form"]}',NULL,1,'/tmp/v6/pay.toml',8,1,1,1.0,0);
INSERT INTO note VALUES(3,1,'queue','pair','{"flaw":"manager-assigned","id":"queue","kind":"pair","prompt":"Tell me about a bottleneck","strong":"I measured the queue, found the lock and removed it; waits fell from 9 s to 1 s.","weak":"We were told to fix the queue."}',NULL,1,'/tmp/v6/pay.toml',14,2,1,1.0,0);
CREATE TABLE note_label (
  note INTEGER NOT NULL REFERENCES note (id),
  label TEXT NOT NULL,                 -- tag, principle, flaw, answer
  value TEXT NOT NULL,
  PRIMARY KEY (note, label, value)
) STRICT, WITHOUT ROWID;
INSERT INTO note_label VALUES(1,'answer','1 year');
INSERT INTO note_label VALUES(3,'flaw','manager assigned');
INSERT INTO note_label VALUES(2,'tag','form');
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
INSERT INTO card VALUES(1,1,'recall','recall',8796093022240,1,1,'review',2.3065000000000002167,2.1181039704590149952,20777,2,20779,1,0,0,NULL,0,0,NULL,NULL,NULL);
INSERT INTO card VALUES(2,2,'forward','recall',8796093546528,1,1,'learning',0.211999999999999994,6.4132999999999995566,20778,0,20778,1,0,0,NULL,0,0,NULL,NULL,NULL);
INSERT INTO card VALUES(3,2,'reverse','recall',8796093546529,1,1,'new',NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,1,0,NULL,NULL,NULL);
INSERT INTO card VALUES(4,3,'spot','recognise',8796094070816,1,1,'review',1.2930999999999999161,5.1121707056010547987,20778,2,20780,1,0,0,NULL,0,0,NULL,NULL,NULL);
INSERT INTO card VALUES(5,3,'fix','say',8796094070817,1,1,'new',NULL,NULL,NULL,NULL,NULL,0,0,1,NULL,0,0,NULL,NULL,NULL);
CREATE TABLE memo (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO memo VALUES('held-a-note','1');
INSERT INTO memo VALUES('material','5');
CREATE TABLE IF NOT EXISTS "operation" (
  id INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  label TEXT NOT NULL,
  changeset BLOB,                      -- NULL once undone or too old to undo
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  first_line INTEGER                   -- no line of revlog before this one belongs to the step
, changes_material INTEGER CHECK (changes_material IN (0, 1))) STRICT;
INSERT INTO operation VALUES(1,1795165200000,'imported pay',X'540e01000000000000000000000000006465636b001200010000000000000001030370617903035061790300030003025b5d03102f746d702f76362f7061792e746f6d6c010000000000000001010000000000000002010000000000000000010000000000000001050505540d010000000000000000000000006e6f7465001200010000000000000001010000000000000001030476657374030466616374035d7b22616e73776572223a22312079656172222c226964223a2276657374222c226b696e64223a2266616374222c2270726f6d7074223a22486f77206c6f6e6720756e74696c2061207175617274657220686173207665737465643f227d0501000000000000000103102f746d702f76362f7061792e746f6d6c010000000000000004010000000000000000010000000000000001023ff000000000000001000000000000000012000100000000000000020100000000000000010304737461720305626173696303767b226261636b223a22536974756174696f6e2c205461736b2c20416374696f6e2c20526573756c74222c2266726f6e74223a2253544152222c226964223a2273746172222c226b696e64223a226261736963222c2272657665727369626c65223a747275652c2274616773223a5b22666f726d225d7d0501000000000000000103102f746d702f76362f7061792e746f6d6c010000000000000008010000000000000001010000000000000001023ff00000000000000100000000000000001200010000000000000003010000000000000001030571756575650304706169720381607b22666c6177223a226d616e616765722d61737369676e6564222c226964223a227175657565222c226b696e64223a2270616972222c2270726f6d7074223a2254656c6c206d652061626f7574206120626f74746c656e65636b222c227374726f6e67223a2249206d65617375726564207468652071756575652c20666f756e6420746865206c6f636b20616e642072656d6f7665642069743b2077616974732066656c6c2066726f6d2039207320746f203120732e222c227765616b223a225765207765726520746f6c6420746f20666978207468652071756575652e227d0501000000000000000103102f746d702f76362f7061792e746f6d6c01000000000000000e010000000000000002010000000000000001023ff000000000000001000000000000000054030102036e6f74655f6c6162656c0012000100000000000000010306616e73776572030631207965617212000100000000000000030304666c617703106d616e616765722061737369676e6564120001000000000000000203037461670304666f726d541601000000000000000000000000000000000000000000636172640012000100000000000000010100000000000000010306726563616c6c0306726563616c6c01000008000000002001000000000000000101000000000000000103036e657705050505050100000000000000000100000000000000000100000000000000000501000000000000000001000000000000000005050512000100000000000000020100000000000000020307666f72776172640306726563616c6c01000008000008002001000000000000000101000000000000000103036e657705050505050100000000000000000100000000000000000100000000000000000501000000000000000001000000000000000005050512000100000000000000030100000000000000020307726576657273650306726563616c6c01000008000008002101000000000000000101000000000000000103036e65770505050505010000000000000000010000000000000000010000000000000000050100000000000000000100000000000000000505051200010000000000000004010000000000000003030473706f7403097265636f676e69736501000008000010002001000000000000000101000000000000000103036e657705050505050100000000000000000100000000000000000100000000000000000501000000000000000001000000000000000005050512000100000000000000050100000000000000030303666978030373617901000008000010002101000000000000000101000000000000000103036e6577050505050501000000000000000001000000000000000001000000000000000005010000000000000000010000000000000000050505',0,1,1);
INSERT INTO operation VALUES(2,1795165200000,'set the round 2026-12-15',X'5409010000000000000000676f616c0012000100000000000000010300010000000000005142050300030003000100000000000051290554020102676f616c5f6465636b001200010000000000000001010000000000000001',0,1,1);
INSERT INTO operation VALUES(3,1795165200000,'graded pay/vest:recall good',X'5416010000000000000000000000000000000000000000006361726400170001000000000000000100000000000003036e65770505050505010000000000000000000000000000000000000000000000030672657669657702400273b645a1cac1024000f1e07e95319a01000000000000512901000000000000000201000000000000512b0100000000000000010000000000000000',0,1,0);
INSERT INTO operation VALUES(4,1795165200000,'set retention of deck pay to 0.85',X'540e01000000000000000000000000006465636b001700010000000000000001000000000000000000000500000000000000000000000000023feb3333333333330000',0,2,1);
INSERT INTO operation VALUES(5,1795251600000,'graded pay/star:forward again',X'5416010000000000000000000000000000000000000000006361726400170001000000000000000200000000000003036e6577050505050501000000000000000000000000000000000000000000000003086c6561726e696e67023fcb22d0e5604189024019a7381d7dbf4801000000000000512a01000000000000000001000000000000512a0100000000000000010000000000000000',0,2,0);
INSERT INTO operation VALUES(6,1795251600000,'graded pay/queue:spot hard',X'5416010000000000000000000000000000000000000000006361726400170001000000000000000400000000000003036e657705050505050100000000000000000000000000000000000000000000000306726576696577023ff4b089a027525402401472dce0a080cb01000000000000512a01000000000000000201000000000000512c0100000000000000010000000000000000',0,3,0);
INSERT INTO operation VALUES(7,1795251600000,'flagged pay/star:reverse',X'541601000000000000000000000000000000000000000000636172640017000100000000000000030000000000000000000000000000000001000000000000000000000000000000000000000000000000000000000001000000000000000100000000',0,4,1);
INSERT INTO operation VALUES(8,1795251600000,'suspended pay/queue:fix',X'541601000000000000000000000000000000000000000000636172640017000100000000000000050000000000000000000000000000010000000000000000000000000000000000000000000000000000000000010000000000000001000000000000',0,4,1);
CREATE TABLE IF NOT EXISTS "revlog" (
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
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)), sure INTEGER CHECK (sure IN (0, 1)),
  CHECK (kind <> 'review' OR rating IS NOT NULL)
) STRICT;
INSERT INTO revlog VALUES(1,1,'review',1795165200000,20777,3,NULL,4000,0,NULL,1,0,'review',2.3065000000000002167,2.1181039704590149952,2,20779,0,NULL,3,0,NULL);
INSERT INTO revlog VALUES(2,2,'review',1795251600000,20778,1,NULL,NULL,0,NULL,1,0,'learning',0.211999999999999994,6.4132999999999995566,0,20778,0,NULL,5,0,NULL);
INSERT INTO revlog VALUES(3,4,'review',1795251600000,20778,2,NULL,NULL,0,NULL,1,0,'review',1.2930999999999999161,5.1121707056010547987,2,20780,0,NULL,6,0,NULL);
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
CREATE TABLE budget (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  minutes_per_day INTEGER NOT NULL DEFAULT 20 CHECK (minutes_per_day BETWEEN 1 AND 1440),
  speak REAL NOT NULL DEFAULT 0.4 CHECK (speak BETWEEN 0 AND 1)  -- share for cards that train saying an answer
) STRICT;
INSERT INTO budget VALUES(1,20,0.4000000000000000222);
CREATE TABLE budget_weekday (
  weekday INTEGER PRIMARY KEY CHECK (weekday BETWEEN 0 AND 6),  -- 0 Monday
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440)
) STRICT;
CREATE TABLE day_off (day INTEGER PRIMARY KEY) STRICT;
CREATE TABLE IF NOT EXISTS "goal" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never used twice: a debrief names it
  name TEXT NOT NULL DEFAULT '',
  day INTEGER NOT NULL,
  target REAL CHECK (target > 0 AND target < 1),
  company TEXT, level TEXT, role TEXT,
  set_day INTEGER NOT NULL,
  closed_day INTEGER                   -- over since this day; NULL: open
) STRICT;
INSERT INTO goal VALUES(1,'',20802,NULL,'','','',20777,NULL);
CREATE TABLE IF NOT EXISTS "goal_deck" (
  goal INTEGER NOT NULL REFERENCES "goal" (id),
  deck INTEGER NOT NULL REFERENCES deck (id),
  PRIMARY KEY (goal, deck)
) STRICT, WITHOUT ROWID;
INSERT INTO goal_deck VALUES(1,1);
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
CREATE TABLE resting (card INTEGER PRIMARY KEY REFERENCES card (id)) STRICT;
CREATE TABLE debrief (
  id INTEGER PRIMARY KEY,
  goal INTEGER NOT NULL,               -- no foreign key: it outlives a goal that was cleared
  at_ms INTEGER NOT NULL,
  study_day INTEGER NOT NULL,
  question TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),  -- there was a card or a story for it
  note INTEGER                         -- the note a gap became
) STRICT;
CREATE TABLE plan (
  study_day INTEGER PRIMARY KEY,       -- the latest is today's or to be made anew
  material INTEGER NOT NULL,           -- memo `material` when it was made
  prices TEXT NOT NULL                 -- JSON: of the seconds of each day, two lists (others, speaking)
) STRICT;
INSERT INTO "plan" VALUES(20777,2,'[[0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0],[0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0]]');
CREATE TABLE plan_card (
  card INTEGER PRIMARY KEY,
  place INTEGER,                       -- in today's order; NULL: waiting is better
  gain REAL NOT NULL,                  -- share of recall on the dates that a second on it today brings over the best
                                       -- plan that skips today
  alone REAL NOT NULL,                 -- the same over never asking it again, if it is asked today and never again
  seconds REAL NOT NULL,
  next_day INTEGER                     -- the study day that asks it if today does not; NULL: none
) STRICT;
INSERT INTO plan_card VALUES(1,0,3.0597783138193297963e-06,0.0058273325309976271163,22.241065398529219266,20778);
INSERT INTO plan_card VALUES(2,1,3.0597783138193297963e-06,0.0058273325309976271163,22.241065398529219266,20778);
INSERT INTO plan_card VALUES(3,2,3.0597783138193297963e-06,0.0058273325309976271163,22.241065398529219266,20778);
INSERT INTO plan_card VALUES(4,4,2.2098398933139601497e-06,0.0042086290501649522427,30.795321321040461271,20778);
INSERT INTO plan_card VALUES(5,3,8.8393595732558401757e-07,0.0016834516200659808537,76.988303302601153177,20778);
CREATE TABLE readiness (
  study_day INTEGER PRIMARY KEY,       -- what was last said on that day
  operation INTEGER NOT NULL,          -- the last undo step it knew
  material INTEGER NOT NULL,
  report TEXT NOT NULL                 -- JSON
) STRICT;
INSERT INTO readiness VALUES(20777,2,2,'{"abstains":"too early to say: 0 cards answered so far, 4 are needed","by_training":[null,null,null],"calibration":null,"ceiling":null,"curve":[],"date":20802,"days":[{"budget_minutes":20.0,"day":20777,"fresh":2.99999999999998,"minutes":1.962906730373147,"reviews":0.0},{"budget_minutes":20.0,"day":20778,"fresh":1.0500000000000007,"minutes":1.0306486170747364,"reviews":1.1899999999999955},{"budget_minutes":20.0,"day":20779,"fresh":0.47000000000000025,"minutes":0.8405610835878474,"reviews":1.7299999999999969},{"budget_minutes":20.0,"day":20780,"fresh":0.23000000000000007,"minutes":0.7436689815988214,"reviews":1.7100000000000015},{"budget_minutes":20.0,"day":20781,"fresh":0.10999999999999999,"minutes":0.7933652659283863,"reviews":1.8300000000000014},{"budget_minutes":20.0,"day":20782,"fresh":0.05,"minutes":0.7009535884729133,"reviews":1.7200000000000013},{"budget_minutes":20.0,"day":20783,"fresh":0.02,"minutes":0.7335008340490106,"reviews":1.7900000000000014},{"budget_minutes":20.0,"day":20784,"fresh":0.01,"minutes":0.6946956455542271,"reviews":1.7000000000000013},{"budget_minutes":20.0,"day":20785,"fresh":0.01,"minutes":0.585318589593109,"reviews":1.470000000000001},{"budget_minutes":20.0,"day":20786,"fresh":0.0,"minutes":0.6233179164644072,"reviews":1.7500000000000013},{"budget_minutes":20.0,"day":20787,"fresh":0.01,"minutes":0.6789899251276891,"reviews":1.5700000000000012},{"budget_minutes":20.0,"day":20788,"fresh":0.0,"minutes":0.5863673548490077,"reviews":1.5300000000000011},{"budget_minutes":20.0,"day":20789,"fresh":0.02,"minutes":0.6771921760228348,"reviews":1.7700000000000014},{"budget_minutes":20.0,"day":20790,"fresh":0.0,"minutes":0.5846124124932692,"reviews":1.6700000000000013},{"budget_minutes":20.0,"day":20791,"fresh":0.01,"minutes":0.6225871986831496,"reviews":1.6800000000000013},{"budget_minutes":20.0,"day":20792,"fresh":0.0,"minutes":0.6492285557106136,"reviews":1.8500000000000014},{"budget_minutes":20.0,"day":20793,"fresh":0.01,"minutes":0.6187759439712484,"reviews":1.7700000000000014},{"budget_minutes":20.0,"day":20794,"fresh":0.0,"minutes":0.6553586429725368,"reviews":1.8500000000000014},{"budget_minutes":20.0,"day":20795,"fresh":0.0,"minutes":0.7370449832330777,"reviews":2.06},{"budget_minutes":20.0,"day":20796,"fresh":0.0,"minutes":0.7392969843834148,"reviews":2.2699999999999956},{"budget_minutes":20.0,"day":20797,"fresh":0.0,"minutes":0.7434474959612292,"reviews":2.2699999999999956},{"budget_minutes":20.0,"day":20798,"fresh":0.0,"minutes":0.71635016155089,"reviews":2.3099999999999947},{"budget_minutes":20.0,"day":20799,"fresh":0.0,"minutes":0.7137701427692663,"reviews":2.249999999999996},{"budget_minutes":20.0,"day":20800,"fresh":0.0,"minutes":0.8208697781123375,"reviews":2.5199999999999902},{"budget_minutes":20.0,"day":20801,"fresh":0.0,"minutes":0.7426725901992473,"reviews":2.339999999999994}],"graded_reviews":0,"held":{"held":0,"made":0},"if_followed":null,"if_stopped":null,"left_out":0,"missed":null,"moved":null,"now":null,"past":[],"poor_future":null,"rounds":[{"cards":5,"day":20802,"name":""}],"seen":0,"target":null,"today":20777,"topics":[],"total":5,"weakest":null}');
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
CREATE TABLE jot (                     -- a note to oneself, beside a note
  id INTEGER PRIMARY KEY,
  note INTEGER NOT NULL,               -- no foreign key: it outlives an import that was undone
  at_ms INTEGER NOT NULL,
  study_day INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','note_words','note_words',0,'CREATE VIRTUAL TABLE note_words USING fts5 (
  text, jots, columnsize = 0, tokenize = "unicode61 remove_diacritics 2")');
CREATE TABLE IF NOT EXISTS 'note_words_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO note_words_data VALUES(1,X'033500');
INSERT INTO note_words_data VALUES(10,X'000000000101010001010101');
INSERT INTO note_words_data VALUES(137438953473,X'0000017502303101020202021b0101390302180101610102080202080204626f757403020702056374696f6e02020402026e640302120207737369676e6564030203010a626f74746c656e65636b030209010466656c6c0302160202697803022202036f726d0202090303756e6403020f0203726f6d030217010368617301020a02026f7701020501016903020b02017403021401046c6f636b03021103026e6701020601076d616e61676572030202020165030206030661737572656403020c010771756172746572010209030365756503040e18010772656d6f766564030213030473756c740202050101730304190502086974756174696f6e020202020374617202020701047461736b0202030203656c6c0302050202686503060d051502016f03041a0903026c640302200105756e74696c010207010676657374656401020b0105776169747303021502016503021e0302726503021f0104796561720102030103ee808001020401040604010604081504090609090a070c0f09070808080807060609070c060b0c090c09070d0809080907070a0b0a060709');
CREATE TABLE IF NOT EXISTS 'note_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO note_words_idx VALUES(1,X'',2);
CREATE TABLE IF NOT EXISTS 'note_words_content'(id INTEGER PRIMARY KEY, c0, c1);
INSERT INTO note_words_content VALUES(1,'1 year  How long until a quarter has vested?',NULL);
INSERT INTO note_words_content VALUES(2,'Situation, Task, Action, Result  STAR  form',NULL);
INSERT INTO note_words_content VALUES(3,'manager-assigned  Tell me about a bottleneck  I measured the queue, found the lock and removed it; waits fell from 9 s to 1 s.  We were told to fix the queue.',NULL);
CREATE TABLE IF NOT EXISTS 'note_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO note_words_config VALUES('version',4);
CREATE TABLE note_words_stale (note INTEGER PRIMARY KEY) STRICT;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('goal',1);
INSERT INTO sqlite_sequence VALUES('deck',1);
INSERT INTO sqlite_sequence VALUES('note',3);
INSERT INTO sqlite_sequence VALUES('card',5);
CREATE INDEX note_label_by_value ON note_label (label, value);
CREATE INDEX card_due ON card (due, note, aspect, buried_day) WHERE active = 1 AND suspended = 0 AND state <> 'new';
CREATE INDEX card_new ON card (sort_key, note, aspect) WHERE active = 1 AND suspended = 0 AND state = 'new';
CREATE INDEX card_met ON card (met_day) WHERE met_day IS NOT NULL;
CREATE INDEX card_buried ON card (buried_day) WHERE buried_day IS NOT NULL;
CREATE INDEX revlog_by_card ON revlog (card, id);
CREATE INDEX revlog_by_day ON revlog (study_day, card) WHERE undone = 0;
CREATE INDEX test_answer_by_card ON test_answer (card);
CREATE INDEX plan_card_by_place ON plan_card (place) WHERE place IS NOT NULL;
CREATE INDEX rehearsal_by_note ON rehearsal (note, id);
CREATE INDEX story_text_by_note ON story_text (note, id);
CREATE INDEX revlog_sure_and_wrong ON revlog (study_day, card) WHERE sure = 1 AND rating = 1 AND undone = 0;
CREATE INDEX revlog_confused ON revlog (card) WHERE confused_with IS NOT NULL AND undone = 0;
CREATE INDEX jot_by_note ON jot (note, id);
CREATE VIEW note_text (id, text, jots) AS
  SELECT n.id,
    (SELECT group_concat(j.value, ' ' || char(57344) || ' ') FROM json_tree(n.content) j
      WHERE j.type = 'text' AND j.fullkey NOT IN ('$.id', '$.kind', '$.priority', '$.difficulty')),
    (SELECT group_concat(t.text, ' ' || char(57344) || ' ') FROM jot t WHERE t.note = n.id)
  FROM note n;
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
PRAGMA writable_schema=OFF;
COMMIT;
