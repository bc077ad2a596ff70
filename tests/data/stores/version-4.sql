-- SPDX-License-Identifier: MIT
-- A store as version 4 of the schema left it: an import, a round, reviews on three days, a flag, a kept plan.
PRAGMA application_id = 1752133221;
PRAGMA user_version = 4;
BEGIN TRANSACTION;
CREATE TABLE budget (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  minutes_per_day INTEGER NOT NULL DEFAULT 20 CHECK (minutes_per_day BETWEEN 1 AND 1440),
  speak REAL NOT NULL DEFAULT 0.4 CHECK (speak BETWEEN 0 AND 1)  -- share for cards that train saying an answer
) STRICT;
INSERT INTO "budget" VALUES(1,25,0.4);
CREATE TABLE budget_weekday (
  weekday INTEGER PRIMARY KEY CHECK (weekday BETWEEN 0 AND 6),  -- 0 Monday
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440)
) STRICT;
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
INSERT INTO "card" VALUES(1,1,'spot','recognise',8796093022240,1,1,'new',NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,0,0,NULL,NULL,NULL);
INSERT INTO "card" VALUES(2,1,'fix','say',8796093022241,1,1,'review',6.57470184281703406981e+00,5.10228690419229202746e+00,20777,8,20785,2,0,0,NULL,0,0,NULL,NULL,NULL);
INSERT INTO "card" VALUES(3,2,'recall','recall',8796093546528,1,1,'review',2.3065,2.11810397045901499524e+00,20776,2,20778,1,0,0,NULL,0,0,NULL,NULL,NULL);
INSERT INTO "card" VALUES(4,3,'identify','recognise',8796094070816,1,1,'review',2.3065,2.11810397045901499524e+00,20775,2,20777,1,0,0,NULL,1,0,NULL,NULL,NULL);
CREATE TABLE day_off (day INTEGER PRIMARY KEY) STRICT;
CREATE TABLE debrief (
  id INTEGER PRIMARY KEY,
  goal INTEGER NOT NULL,               -- no foreign key: it outlives a goal that was cleared
  at_ms INTEGER NOT NULL,
  study_day INTEGER NOT NULL,
  question TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),  -- there was a card or a story for it
  note INTEGER                         -- the note a gap became
) STRICT;
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
INSERT INTO "deck" VALUES(1,'talk','Talk','','','[]','-',1,2,0,1);
CREATE TABLE "goal" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never used twice: a debrief names it
  name TEXT NOT NULL DEFAULT '',
  day INTEGER NOT NULL,
  target REAL CHECK (target > 0 AND target < 1),
  company TEXT, level TEXT, role TEXT,
  set_day INTEGER NOT NULL,
  closed_day INTEGER                   -- over since this day; NULL: open
) STRICT;
INSERT INTO "goal" VALUES(1,'onsite',20807,NULL,'Amazon','','',20775,NULL);
CREATE TABLE "goal_deck" (
  goal INTEGER NOT NULL REFERENCES "goal" (id),
  deck INTEGER NOT NULL REFERENCES deck (id),
  PRIMARY KEY (goal, deck)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE memo (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "memo" VALUES('held-a-note','1');
INSERT INTO "memo" VALUES('material','3');
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
INSERT INTO "note" VALUES(1,1,'p1','pair','{"flaw":"manager-assigned","id":"p1","kind":"pair","needs":["what I saw","what I did"],"principles":["Ownership"],"strong":"I saw it first and took it on.","weak":"My lead asked me to look at it."}',NULL,1,'-',5,0,1,1.0,0);
INSERT INTO "note" VALUES(2,1,'f1','fact','{"answer":"8-10","id":"f1","kind":"fact","prompt":"How many stories are enough?"}',NULL,1,'-',13,1,1,1.0,0);
INSERT INTO "note" VALUES(3,1,'q1','question','{"answer":["Impact"],"id":"q1","kind":"question","options":["Impact","Tools"],"prompt":"Which comes first?"}',NULL,1,'-',18,2,1,1.0,0);
CREATE TABLE note_label (
  note INTEGER NOT NULL REFERENCES note (id),
  label TEXT NOT NULL,                 -- tag, principle, flaw, answer
  value TEXT NOT NULL,
  PRIMARY KEY (note, label, value)
) STRICT, WITHOUT ROWID;
INSERT INTO "note_label" VALUES(2,'answer','8 10');
INSERT INTO "note_label" VALUES(3,'answer','impact');
INSERT INTO "note_label" VALUES(1,'flaw','manager assigned');
INSERT INTO "note_label" VALUES(1,'principle','ownership');
CREATE TABLE "operation" (
  id INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  label TEXT NOT NULL,
  changeset BLOB,                      -- NULL once undone or too old to undo
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  first_line INTEGER                   -- no line of revlog before this one belongs to the step
) STRICT;
INSERT INTO "operation" VALUES(1,1794992400000,'imported talk',X'540B01000000000000000000006465636B001200010000000000000001030474616C6B030454616C6B0300030003025B5D03012D010000000000000001010000000000000002010000000000000000010000000000000001540D010000000000000000000000006E6F7465001200010000000000000001010000000000000001030270310304706169720381457B22666C6177223A226D616E616765722D61737369676E6564222C226964223A227031222C226B696E64223A2270616972222C226E65656473223A5B2277686174204920736177222C2277686174204920646964225D2C227072696E6369706C6573223A5B224F776E657273686970225D2C227374726F6E67223A22492073617720697420666972737420616E6420746F6F6B206974206F6E2E222C227765616B223A224D79206C6561642061736B6564206D6520746F206C6F6F6B2061742069742E227D0501000000000000000103012D010000000000000005010000000000000000010000000000000001023FF000000000000001000000000000000012000100000000000000020100000000000000010302663103046661637403517B22616E73776572223A22382D3130222C226964223A226631222C226B696E64223A2266616374222C2270726F6D7074223A22486F77206D616E792073746F726965732061726520656E6F7567683F227D0501000000000000000103012D01000000000000000D010000000000000001010000000000000001023FF000000000000001000000000000000012000100000000000000030100000000000000010302713103087175657374696F6E036C7B22616E73776572223A5B22496D70616374225D2C226964223A227131222C226B696E64223A227175657374696F6E222C226F7074696F6E73223A5B22496D70616374222C22546F6F6C73225D2C2270726F6D7074223A22576869636820636F6D65732066697273743F227D0501000000000000000103012D010000000000000012010000000000000002010000000000000001023FF000000000000001000000000000000054030102036E6F74655F6C6162656C0012000100000000000000030306616E737765720306696D7061637412000100000000000000020306616E73776572030438203130120001000000000000000103097072696E6369706C6503096F776E65727368697012000100000000000000010304666C617703106D616E616765722061737369676E656454160100000000000000000000000000000000000000000063617264001200010000000000000001010000000000000001030473706F7403097265636F676E69736501000008000000002001000000000000000101000000000000000103036E657705050505050100000000000000000100000000000000000100000000000000000501000000000000000001000000000000000005050512000100000000000000020100000000000000010303666978030373617901000008000000002101000000000000000101000000000000000103036E657705050505050100000000000000000100000000000000000100000000000000000501000000000000000001000000000000000005050512000100000000000000030100000000000000020306726563616C6C0306726563616C6C01000008000008002001000000000000000101000000000000000103036E6577050505050501000000000000000001000000000000000001000000000000000005010000000000000000010000000000000000050505120001000000000000000401000000000000000303086964656E7469667903097265636F676E69736501000008000010002001000000000000000101000000000000000103036E6577050505050501000000000000000001000000000000000001000000000000000005010000000000000000010000000000000000050505',0,1);
INSERT INTO "operation" VALUES(2,1794992460000,'set the round 2026-12-20',X'5409010000000000000000676F616C00120001000000000000000103066F6E73697465010000000000005147050306416D617A6F6E03000300010000000000005127055403010000627564676574001700010000000000000001010000000000000014000001000000000000001900',0,1);
INSERT INTO "operation" VALUES(3,1794992520000,'graded talk/q1:identify good',X'5416010000000000000000000000000000000000000000006361726400170001000000000000000400000000000003036E65770505050505010000000000000000000000000000000000000000000000030672657669657702400273B645A1CAC1024000F1E07E95319A0100000000000051270100000000000000020100000000000051290100000000000000010000000000000000',0,1);
INSERT INTO "operation" VALUES(4,1794992580000,'graded talk/p1:fix hard',X'5416010000000000000000000000000000000000000000006361726400170001000000000000000200000000000003036E657705050505050100000000000000000000000000000000000000000000000306726576696577023FF4B089A027525402401472DCE0A080CB0100000000000051270100000000000000010100000000000051280100000000000000010000000000000000',0,2);
INSERT INTO "operation" VALUES(5,1795078980000,'graded talk/f1:recall good',X'5416010000000000000000000000000000000000000000006361726400170001000000000000000300000000000003036E65770505050505010000000000000000000000000000000000000000000000030672657669657702400273B645A1CAC1024000F1E07E95319A01000000000000512801000000000000000201000000000000512A0100000000000000010000000000000000',0,3);
INSERT INTO "operation" VALUES(6,1795165380000,'graded talk/p1:fix good',X'5416010000000000000000000000000000000000000000006361726400170001000000000000000200000000000000023FF4B089A027525402401472DCE0A080CB0100000000000051270100000000000000010100000000000051280100000000000000010000000000000000000000000000000002401A4C7EA3CF667F02401468BDE5F1428A0100000000000051290100000000000000080100000000000051310100000000000000020000000000000000',0,4);
INSERT INTO "operation" VALUES(7,1795165440000,'flagged talk/q1:identify',X'541601000000000000000000000000000000000000000000636172640017000100000000000000040000000000000000000000000000000001000000000000000000000000000000000000000000000000000000000001000000000000000100000000',0,5);
CREATE TABLE parameter_set (
  number INTEGER PRIMARY KEY,
  weights TEXT NOT NULL,               -- JSON array of 21
  made_ms INTEGER NOT NULL
) STRICT;
INSERT INTO "parameter_set" VALUES(1,'[0.212,1.2931,2.3065,8.2956,6.4133,0.8334,3.0194,0.001,1.8722,0.1666,0.796,1.4835,0.0614,0.2629,1.6483,0.6014,1.8729,0.5425,0.0912,0.0658,0.1542]',0);
CREATE TABLE plan (
  study_day INTEGER PRIMARY KEY,       -- the latest is today's or to be made anew
  material INTEGER NOT NULL,           -- memo `material` when it was made
  prices TEXT NOT NULL                 -- JSON: of the seconds of each day, two lists (others, speaking)
) STRICT;
INSERT INTO "plan" VALUES(20777,3,'[[0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0],[0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0]]');
CREATE TABLE plan_card (
  card INTEGER PRIMARY KEY,
  place INTEGER,                       -- in today's order; NULL: waiting is better
  gain REAL NOT NULL,                  -- share of recall on the dates that a second on it today brings over the best
                                       -- plan that skips today
  alone REAL NOT NULL,                 -- the same over never asking it again, if it is asked today and never again
  seconds REAL NOT NULL,
  next_day INTEGER                     -- the study day that asks it if today does not; NULL: none
) STRICT;
INSERT INTO "plan_card" VALUES(1,2,1.58313214157631650547e-06,5.22980248197875939586e-03,3.02829508388707537838e+01,20778);
INSERT INTO "plan_card" VALUES(2,NULL,0.0,-1.49357203225085304089e-19,0.0,20779);
INSERT INTO "plan_card" VALUES(3,1,2.08098661821105563826e-06,0.00169939001234481,1.4989600965354169304e+01,20778);
INSERT INTO "plan_card" VALUES(4,0,2.0816631747116749046e-06,1.47987140272697699147e-03,2.20080478695718610997e+01,20778);
CREATE TABLE preset (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  desired_retention REAL NOT NULL DEFAULT 0.9 CHECK (desired_retention > 0 AND desired_retention < 1),
  maximum_interval INTEGER NOT NULL DEFAULT 36500 CHECK (maximum_interval >= 1),
  fuzz INTEGER NOT NULL DEFAULT 1 CHECK (fuzz IN (0, 1)),
  new_per_day INTEGER NOT NULL DEFAULT 10 CHECK (new_per_day >= 0),
  parameters INTEGER NOT NULL DEFAULT 1 REFERENCES parameter_set (number)
) STRICT;
INSERT INTO "preset" VALUES(1,'default',0.9,36500,1,10,1);
CREATE TABLE readiness (
  study_day INTEGER PRIMARY KEY,       -- what was last said on that day
  operation INTEGER NOT NULL,          -- the last undo step it knew
  material INTEGER NOT NULL,
  report TEXT NOT NULL                 -- JSON
) STRICT;
INSERT INTO "readiness" VALUES(20775,2,2,'{"abstains":"too early to say: 0 cards answered so far, 3 are needed","by_training":[null,null,null],"calibration":null,"ceiling":null,"curve":[],"date":20807,"days":[{"budget_minutes":25.0,"day":20775,"fresh":2.99999999999998,"minutes":1.2774703595438148,"reviews":0.0},{"budget_minutes":25.0,"day":20776,"fresh":0.10999999999999999,"minutes":0.8838017004872036,"reviews":1.9999999999999991},{"budget_minutes":25.0,"day":20777,"fresh":0.45000000000000023,"minutes":0.92280751398433,"reviews":1.220000000000001},{"budget_minutes":25.0,"day":20778,"fresh":0.15,"minutes":0.9023999325404434,"reviews":1.870000000000001},{"budget_minutes":25.0,"day":20779,"fresh":0.08,"minutes":0.7300961755747559,"reviews":1.350000000000001},{"budget_minutes":25.0,"day":20780,"fresh":0.04,"minutes":0.5053514259786327,"reviews":1.0700000000000007},{"budget_minutes":25.0,"day":20781,"fresh":0.0,"minutes":0.5053141611500441,"reviews":1.1400000000000008},{"budget_minutes":25.0,"day":20782,"fresh":0.03,"minutes":0.6515645508208955,"reviews":1.430000000000001},{"budget_minutes":25.0,"day":20783,"fresh":0.02,"minutes":0.5318886645126548,"reviews":1.2300000000000009},{"budget_minutes":25.0,"day":20784,"fresh":0.0,"minutes":0.5625577114096469,"reviews":1.280000000000001},{"budget_minutes":25.0,"day":20785,"fresh":0.0,"minutes":0.5097263058696824,"reviews":1.1800000000000008},{"budget_minutes":25.0,"day":20786,"fresh":0.0,"minutes":0.4359504577275174,"reviews":1.0700000000000007},{"budget_minutes":25.0,"day":20787,"fresh":0.0,"minutes":0.4458872875173912,"reviews":1.1400000000000008},{"budget_minutes":25.0,"day":20788,"fresh":0.01,"minutes":0.6179537845743714,"reviews":1.2500000000000009},{"budget_minutes":25.0,"day":20789,"fresh":0.0,"minutes":0.4208378595167074,"reviews":1.1400000000000008},{"budget_minutes":25.0,"day":20790,"fresh":0.0,"minutes":0.5162654512222914,"reviews":1.2300000000000009},{"budget_minutes":25.0,"day":20791,"fresh":0.0,"minutes":0.4872931841248229,"reviews":1.1500000000000008},{"budget_minutes":25.0,"day":20792,"fresh":0.0,"minutes":0.5253284745115337,"reviews":1.340000000000001},{"budget_minutes":25.0,"day":20793,"fresh":0.0,"minutes":0.4649511185610758,"reviews":1.290000000000001},{"budget_minutes":25.0,"day":20794,"fresh":0.0,"minutes":0.5934212132039824,"reviews":1.430000000000001},{"budget_minutes":25.0,"day":20795,"fresh":0.0,"minutes":0.5116220932514369,"reviews":1.320000000000001},{"budget_minutes":25.0,"day":20796,"fresh":0.0,"minutes":0.48860743134087226,"reviews":1.380000000000001},{"budget_minutes":25.0,"day":20797,"fresh":0.0,"minutes":0.605591506706843,"reviews":1.6000000000000012},{"budget_minutes":25.0,"day":20798,"fresh":0.0,"minutes":0.5461813408723748,"reviews":1.480000000000001},{"budget_minutes":25.0,"day":20799,"fresh":0.0,"minutes":0.6527207862143242,"reviews":1.8800000000000014},{"budget_minutes":25.0,"day":20800,"fresh":0.0,"minutes":0.7167487883683363,"reviews":1.9700000000000015},{"budget_minutes":25.0,"day":20801,"fresh":0.0,"minutes":0.7582590911634058,"reviews":2.0799999999999996},{"budget_minutes":25.0,"day":20802,"fresh":0.0,"minutes":0.7621574875260293,"reviews":2.299999999999995},{"budget_minutes":25.0,"day":20803,"fresh":0.0,"minutes":0.8266519924609587,"reviews":2.489999999999991},{"budget_minutes":25.0,"day":20804,"fresh":0.0,"minutes":0.7974264943457186,"reviews":2.429999999999992},{"budget_minutes":25.0,"day":20805,"fresh":0.0,"minutes":0.8024207889728199,"reviews":2.399999999999993},{"budget_minutes":25.0,"day":20806,"fresh":0.0,"minutes":0.7823478729133009,"reviews":2.5199999999999902}],"graded_reviews":0,"held":{"held":0,"made":0},"if_followed":null,"if_stopped":null,"left_out":0,"missed":null,"moved":null,"now":null,"past":[],"poor_future":null,"rounds":[{"cards":4,"day":20807,"name":"onsite"}],"seen":0,"target":null,"today":20775,"topics":[],"total":4,"weakest":null}');
INSERT INTO "readiness" VALUES(20777,7,3,'{"abstains":null,"by_training":[{"cards":2,"if_followed":{"expected":0.9930824222044079,"high":1.0,"low":0.9930824222044079},"if_stopped":{"expected":0.3409693856697492,"high":0.5,"low":0.0},"name":"recognise","now":{"expected":0.4529672574425174,"high":0.5,"low":0.0},"points_per_ten_minutes":0.0,"seen":1,"weight":2.0},{"cards":1,"if_followed":{"expected":0.9931648318119705,"high":1.0,"low":0.9931648318119705},"if_stopped":{"expected":0.6849028857459019,"high":1.0,"low":0.0},"name":"recall","now":{"expected":0.9396718898500874,"high":1.0,"low":0.0},"points_per_ten_minutes":0.0,"seen":1,"weight":1.0},{"cards":1,"if_followed":{"expected":0.9478578290938132,"high":1.0,"low":0.0},"if_stopped":{"expected":0.7779238849055095,"high":1.0,"low":0.0},"name":"say","now":{"expected":1.0,"high":1.0,"low":1.0},"points_per_ten_minutes":0.0,"seen":1,"weight":1.0}],"calibration":{"bins":[],"reviews":1,"scores":null,"z":0.3910419968438172},"ceiling":0.9956691159254236,"curve":[{"day":20777,"if_followed":0.7114016011837807,"if_stopped":0.7114016011837804},{"day":20778,"if_followed":0.72626266605537,"if_stopped":0.6902730319945549},{"day":20779,"if_followed":0.9158443054819564,"if_stopped":0.674422306990133},{"day":20780,"if_followed":0.9481429803947559,"if_stopped":0.6614931605434112},{"day":20781,"if_followed":0.956133316981231,"if_stopped":0.6505072485127488},{"day":20782,"if_followed":0.9634620583535146,"if_stopped":0.6409292762800598},{"day":20783,"if_followed":0.9624321384857262,"if_stopped":0.6324268855937951},{"day":20784,"if_followed":0.9654206923242837,"if_stopped":0.6247769300902669},{"day":20785,"if_followed":0.9656963345685194,"if_stopped":0.6178212244660891},{"day":20786,"if_followed":0.9658887166856275,"if_stopped":0.6114430183471482},{"day":20787,"if_followed":0.9675978959793657,"if_stopped":0.6055534022909422},{"day":20788,"if_followed":0.9698387207344465,"if_stopped":0.6000829474197009},{"day":20789,"if_followed":0.9710203582618187,"if_stopped":0.5949763069206433},{"day":20790,"if_followed":0.9749529578985909,"if_stopped":0.5901885903549179},{"day":20791,"if_followed":0.9734050366716044,"if_stopped":0.585682848284256},{"day":20792,"if_followed":0.9764124748439329,"if_stopped":0.5814282788958576},{"day":20793,"if_followed":0.9772436291213127,"if_stopped":0.577398919217182},{"day":20794,"if_followed":0.9785509159102191,"if_stopped":0.5735726705119858},{"day":20795,"if_followed":0.9785027349993277,"if_stopped":0.5699305596102711},{"day":20796,"if_followed":0.9813709437558964,"if_stopped":0.5664561702710498},{"day":20797,"if_followed":0.9816181439746918,"if_stopped":0.5631351993325718},{"day":20798,"if_followed":0.9812400228536229,"if_stopped":0.5599551059394965},{"day":20799,"if_followed":0.9821427264071398,"if_stopped":0.5569048312103227},{"day":20800,"if_followed":0.9829971052279239,"if_stopped":0.5539745719169352},{"day":20801,"if_followed":0.9829643133398961,"if_stopped":0.5511555960748339},{"day":20802,"if_followed":0.9840127916475985,"if_stopped":0.5484400914083383},{"day":20803,"if_followed":0.983567351773626,"if_stopped":0.5458210398602644},{"day":20804,"if_followed":0.9835003372244604,"if_stopped":0.5432921129238489},{"day":20805,"if_followed":0.9828841214941582,"if_stopped":0.5408475837624884},{"day":20806,"if_followed":0.9823216580521312,"if_stopped":0.538482252970412},{"day":20807,"if_followed":0.9817968763286501,"if_stopped":0.5361913854977272}],"date":20807,"days":[{"budget_minutes":25.0,"day":20777,"fresh":0.0,"minutes":0.6339420740461789,"reviews":2.0000000000000013},{"budget_minutes":25.0,"day":20778,"fresh":0.8600000000000005,"minutes":0.4525234659738373,"reviews":0.17000000000000015},{"budget_minutes":25.0,"day":20779,"fresh":0.11999999999999998,"minutes":0.673424739993561,"reviews":1.7100000000000015},{"budget_minutes":25.0,"day":20780,"fresh":0.0,"minutes":0.7360456747856811,"reviews":1.6500000000000012},{"budget_minutes":25.0,"day":20781,"fresh":0.02,"minutes":0.4711062255181405,"reviews":1.2100000000000009},{"budget_minutes":25.0,"day":20782,"fresh":0.0,"minutes":0.4676460565203556,"reviews":0.9700000000000006},{"budget_minutes":25.0,"day":20783,"fresh":0.0,"minutes":0.5614074264453912,"reviews":1.260000000000001},{"budget_minutes":25.0,"day":20784,"fresh":0.0,"minutes":0.5414814807043515,"reviews":1.270000000000001},{"budget_minutes":25.0,"day":20785,"fresh":0.0,"minutes":0.4573195339409581,"reviews":1.0400000000000007},{"budget_minutes":25.0,"day":20786,"fresh":0.0,"minutes":0.4305196022421975,"reviews":1.0200000000000007},{"budget_minutes":25.0,"day":20787,"fresh":0.0,"minutes":0.46533251328374703,"reviews":1.1000000000000008},{"budget_minutes":25.0,"day":20788,"fresh":0.0,"minutes":0.4922119824252887,"reviews":1.1600000000000008},{"budget_minutes":25.0,"day":20789,"fresh":0.0,"minutes":0.49795260547891296,"reviews":1.0600000000000007},{"budget_minutes":25.0,"day":20790,"fresh":0.0,"minutes":0.464470255732534,"reviews":1.1300000000000008},{"budget_minutes":25.0,"day":20791,"fresh":0.0,"minutes":0.544139837347662,"reviews":1.310000000000001},{"budget_minutes":25.0,"day":20792,"fresh":0.0,"minutes":0.5177925456316854,"reviews":1.1900000000000008},{"budget_minutes":25.0,"day":20793,"fresh":0.0,"minutes":0.5023473078523859,"reviews":1.2200000000000009},{"budget_minutes":25.0,"day":20794,"fresh":0.0,"minutes":0.536369223190765,"reviews":1.280000000000001},{"budget_minutes":25.0,"day":20795,"fresh":0.0,"minutes":0.5749857051941061,"reviews":1.470000000000001},{"budget_minutes":25.0,"day":20796,"fresh":0.0,"minutes":0.5469373623145838,"reviews":1.410000000000001},{"budget_minutes":25.0,"day":20797,"fresh":0.0,"minutes":0.5573254515517259,"reviews":1.420000000000001},{"budget_minutes":25.0,"day":20798,"fresh":0.0,"minutes":0.6937412125543203,"reviews":1.7800000000000014},{"budget_minutes":25.0,"day":20799,"fresh":0.0,"minutes":0.6688585796984721,"reviews":1.7800000000000014},{"budget_minutes":25.0,"day":20800,"fresh":0.0,"minutes":0.6349576540852795,"reviews":1.7400000000000013},{"budget_minutes":25.0,"day":20801,"fresh":0.0,"minutes":0.823101556763108,"reviews":2.4699999999999913},{"budget_minutes":25.0,"day":20802,"fresh":0.0,"minutes":0.7887608434914579,"reviews":2.289999999999995},{"budget_minutes":25.0,"day":20803,"fresh":0.0,"minutes":0.8480044426494346,"reviews":2.6099999999999883},{"budget_minutes":25.0,"day":20804,"fresh":0.0,"minutes":0.8328663655945566,"reviews":2.579999999999989},{"budget_minutes":25.0,"day":20805,"fresh":0.0,"minutes":0.8331377342582955,"reviews":2.6099999999999883},{"budget_minutes":25.0,"day":20806,"fresh":0.0,"minutes":0.8388727664365792,"reviews":2.6399999999999877}],"graded_reviews":4,"held":{"held":0,"made":0},"if_followed":{"expected":0.9817968763286502,"high":1.0,"low":0.75},"if_stopped":{"expected":0.5361913854977273,"high":0.75,"low":0.25},"left_out":0,"missed":null,"moved":{"causes":[{"cards":1,"points":0.040410428263134596,"topic":"Ownership"}],"forgotten":0.0,"points":0.040410428263134596,"since":20777},"now":{"expected":0.7114016011837805,"high":0.75,"low":0.5},"past":[],"poor_future":0.9482066901252366,"rounds":[{"cards":4,"day":20807,"name":"onsite"}],"seen":3,"target":{"best":0.9953142573958957,"cards_to_drop":0,"drop":[],"minutes_needed":0.0,"minutes_now":24.983055555555556,"reached_in_nine_of_ten":true,"target":0.9},"today":20777,"topics":[{"cards":2,"if_followed":{"expected":0.9698356809972145,"high":1.0,"low":0.5},"if_stopped":{"expected":0.3889619424527547,"high":0.5,"low":0.0},"name":"Ownership","now":{"expected":0.5,"high":0.5,"low":0.5},"points_per_ten_minutes":0.15837385145876703,"seen":1,"weight":2.0},{"cards":2,"if_followed":{"expected":0.993758071660085,"high":1.0,"low":0.993758071660085},"if_stopped":{"expected":0.6834208285426999,"high":1.0,"low":0.0},"name":"Talk","now":{"expected":0.922803202367561,"high":1.0,"low":0.5},"points_per_ten_minutes":0.05804225884158276,"seen":2,"weight":2.0}],"total":4,"weakest":null}');
CREATE TABLE resting (card INTEGER PRIMARY KEY REFERENCES card (id)) STRICT;
CREATE TABLE "revlog" (
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
INSERT INTO "revlog" VALUES(1,4,'review',1794992520000,20775,3,3,NULL,0,NULL,1,0,'review',2.3065,2.11810397045901499524e+00,2,20777,0,NULL,3,0);
INSERT INTO "revlog" VALUES(2,2,'review',1794992580000,20775,2,NULL,41000,0,NULL,1,0,'review',1.2931,5.1121707056010547987e+00,1,20776,0,NULL,4,0);
INSERT INTO "revlog" VALUES(3,3,'review',1795078980000,20776,3,NULL,NULL,0,NULL,1,0,'review',2.3065,2.11810397045901499524e+00,2,20778,0,NULL,5,0);
INSERT INTO "revlog" VALUES(4,2,'review',1795165380000,20777,3,NULL,30500,0,8.67367501756682646174e-01,1,2,'review',6.57470184281703406981e+00,5.10228690419229202746e+00,8,20785,0,NULL,6,0);
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
CREATE INDEX note_label_by_value ON note_label (label, value);
CREATE INDEX card_due ON card (due, note, aspect, buried_day) WHERE active = 1 AND suspended = 0 AND state <> 'new';
CREATE INDEX card_new ON card (sort_key, note, aspect) WHERE active = 1 AND suspended = 0 AND state = 'new';
CREATE INDEX card_met ON card (met_day) WHERE met_day IS NOT NULL;
CREATE INDEX card_buried ON card (buried_day) WHERE buried_day IS NOT NULL;
CREATE INDEX revlog_by_card ON revlog (card, id);
CREATE INDEX revlog_by_day ON revlog (study_day, card) WHERE undone = 0;
CREATE INDEX test_answer_by_card ON test_answer (card);
CREATE INDEX plan_card_by_place ON plan_card (place) WHERE place IS NOT NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('goal',1);
INSERT INTO "sqlite_sequence" VALUES('deck',1);
INSERT INTO "sqlite_sequence" VALUES('note',3);
INSERT INTO "sqlite_sequence" VALUES('card',4);
COMMIT;
