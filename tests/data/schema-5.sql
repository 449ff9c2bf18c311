-- SPDX-License-Identifier: GPL-3.0-or-later
-- A database as version 5 of the schema left it. Never change this file: it
-- stands for those that people have.

CREATE TABLE agenda ( id TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL, goal TEXT NOT NULL, starts INTEGER, minutes INTEGER NOT NULL, people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 40), purpose INTEGER NOT NULL, template INTEGER NOT NULL CHECK (template IN (0, 1)), changed INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)), session_id TEXT REFERENCES session ON DELETE CASCADE) STRICT, WITHOUT ROWID;
INSERT INTO "agenda" VALUES('done','Last one','',NULL,45,6,0,0,1795440000,0,'ended');
INSERT INTO "agenda" VALUES('plan','Team meeting','Slow down',1796040000,60,8,0,0,1795440000,0,NULL);
CREATE TABLE agenda_block ( agenda_id TEXT NOT NULL REFERENCES agenda ON DELETE CASCADE, position INTEGER NOT NULL, kind INTEGER NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, question_id TEXT NOT NULL, note TEXT NOT NULL, deck_id TEXT NOT NULL, card_id TEXT NOT NULL, card_number INTEGER NOT NULL, card_title TEXT NOT NULL, colour INTEGER NOT NULL, icon TEXT NOT NULL, item_id TEXT NOT NULL, item_source TEXT NOT NULL, least INTEGER NOT NULL, usual INTEGER NOT NULL, most INTEGER NOT NULL, learned INTEGER NOT NULL, must INTEGER NOT NULL CHECK (must IN (0, 1)), pinned_minutes INTEGER NOT NULL, pinned_start INTEGER NOT NULL, vote_form INTEGER NOT NULL, way INTEGER NOT NULL, reason INTEGER NOT NULL, fits INTEGER NOT NULL CHECK (fits IN (0, 1)), PRIMARY KEY (agenda_id, position)) STRICT, WITHOUT ROWID;
INSERT INTO "agenda_block" VALUES('plan',0,4,'The key cabinet','Where does it hang?','','Ask Jo.','','',0,'',0,'','','',5,10,15,0,1,0,-1,0,0,0,1);
CREATE TABLE agreement (
 id TEXT NOT NULL PRIMARY KEY,
 session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
 when_text TEXT NOT NULL,
 then_text TEXT NOT NULL,
 owner TEXT NOT NULL
, number INTEGER NOT NULL DEFAULT 0, item INTEGER NOT NULL DEFAULT -1, chosen INTEGER NOT NULL DEFAULT 1 CHECK (chosen IN (0, 1)), dots INTEGER NOT NULL DEFAULT -1 CHECK (dots BETWEEN -1 AND 999), returns_on TEXT NOT NULL DEFAULT '', state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 3), closed_on TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;
INSERT INTO "agreement" VALUES('a','ended','a new client comes','we ask who matters to them','SJ',1,0,1,4,'2026-12-08',0,'');
INSERT INTO "agreement" VALUES('b','ended','','we ring first','',0,-1,0,-1,'',0,'');
CREATE TABLE agreement_answer ( agreement_id TEXT NOT NULL REFERENCES agreement ON DELETE CASCADE, session_id TEXT NOT NULL, answered_on TEXT NOT NULL, state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3), noticed TEXT NOT NULL, PRIMARY KEY (agreement_id, session_id)) STRICT, WITHOUT ROWID;
INSERT INTO "agreement_answer" VALUES('a','cut-off','2026-11-30',0,'Twice already.');
CREATE TABLE leaving ( id TEXT NOT NULL, whole INTEGER NOT NULL CHECK (whole IN (0, 1)), PRIMARY KEY (id, whole)) STRICT, WITHOUT ROWID;
INSERT INTO "leaving" VALUES('gone',1);
CREATE TABLE note (
 session_id TEXT NOT NULL,
 position INTEGER NOT NULL,
 text TEXT NOT NULL,
 sum TEXT NOT NULL,
 PRIMARY KEY (session_id, position),
 FOREIGN KEY (session_id, position)
 REFERENCES session_item ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO "note" VALUES('ended',0,'Eén gesprek met alle drie.','7638f661d00912527fb2b75081b51e3b239fc52845be3ba580973a83fc7a3ed1');
CREATE TABLE session (
 id TEXT NOT NULL PRIMARY KEY,
 started INTEGER NOT NULL,
 ended INTEGER,
 people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 40),
 position INTEGER NOT NULL DEFAULT 0,
 title TEXT NOT NULL
, minutes INTEGER NOT NULL DEFAULT 0, deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)), erased INTEGER) STRICT, WITHOUT ROWID;
INSERT INTO "session" VALUES('cut-off',1795527000,NULL,5,0,'The next morning',0,0,NULL);
INSERT INTO "session" VALUES('ended',1795440600,1795444200,8,1,'Choosing a side',60,0,NULL);
CREATE TABLE session_item (
 session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
 position INTEGER NOT NULL,
 deck_id TEXT NOT NULL,
 card_id TEXT NOT NULL,
 card_number INTEGER NOT NULL,
 card_title TEXT NOT NULL,
 colour INTEGER NOT NULL,
 icon TEXT NOT NULL,
 item_id TEXT NOT NULL,
 item_title TEXT NOT NULL,
 item_source TEXT NOT NULL,
 step INTEGER NOT NULL DEFAULT 0,
 seconds INTEGER NOT NULL DEFAULT 0,
 ballot_open INTEGER NOT NULL DEFAULT 0 CHECK (ballot_open IN (0, 1)),
 changed INTEGER NOT NULL DEFAULT -1, block INTEGER NOT NULL DEFAULT 2, block_text TEXT NOT NULL DEFAULT '', question_id TEXT NOT NULL DEFAULT '', planned INTEGER NOT NULL DEFAULT 0, guide TEXT NOT NULL DEFAULT '', vote_form INTEGER NOT NULL DEFAULT 0, way INTEGER NOT NULL DEFAULT 0, least INTEGER NOT NULL DEFAULT 0, must INTEGER NOT NULL DEFAULT 0 CHECK (must IN (0, 1)), parked INTEGER NOT NULL DEFAULT 0 CHECK (parked IN (0, 1)), seen INTEGER NOT NULL DEFAULT 0, step_since INTEGER NOT NULL DEFAULT 0, step_more INTEGER NOT NULL DEFAULT 0,
 PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "session_item" VALUES('cut-off',0,'samenspel','constructive',1,'Together',0,'hands','flowers','The next morning','<case xmlns="urn:x-samenspel:card" id="flowers" least="8" usual="12" most="20" people="3-12" suits="team pairs alone"><title>The next morning</title><phase><p>You are forty minutes late.</p></phase><question>What happens between you?</question></case>',1,60,0,-1,2,'','',0,'',0,0,0,0,0,255,0,0);
INSERT INTO "session_item" VALUES('ended',0,'samenspel','several-carers',2,'Several carers',1,'people','choose-a-side','Choosing a side','<dilemma xmlns="urn:x-samenspel:card" id="choose-a-side" least="10" usual="15" most="25" people="3-12" suits="team"><title>Choosing a side</title><situation><p>The youngest daughter asks what you think.</p></situation><question>What do you say?</question><option><says>I say what I think</says><value>honesty</value><price>Somebody feels passed over</price></option><option><says>I stay out of it</says><value>trust</value><price>She stands alone</price></option></dilemma>',4,900,1,3,2,'','',15,'Let the newest speak first.',1,0,10,1,0,255,3,60);
INSERT INTO "session_item" VALUES('ended',1,'samenspel','constructive',1,'Together',0,'hands','flowers','The next morning','<case xmlns="urn:x-samenspel:card" id="flowers" least="8" usual="12" most="20" people="3-12" suits="team pairs alone"><title>The next morning</title><phase><p>You are forty minutes late.</p></phase><question>What happens between you?</question></case>',0,720,0,-1,2,'','',0,'',0,0,0,0,0,255,0,0);
INSERT INTO "session_item" VALUES('ended',2,'','',0,'',0,'','','Check-out','',0,120,0,-1,6,'Was it worth our time?','',5,'',0,0,0,0,0,255,0,0);
CREATE TABLE setting ( name TEXT NOT NULL PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "setting" VALUES('keep-notes-days',365);
CREATE TABLE tally (
 session_id TEXT NOT NULL,
 position INTEGER NOT NULL,
 round INTEGER NOT NULL CHECK (round IN (0, 1)),
 choice INTEGER NOT NULL CHECK (choice BETWEEN 0 AND 5),
 way INTEGER NOT NULL CHECK (way IN (0, 1)),
 votes INTEGER NOT NULL CHECK (votes BETWEEN 0 AND 40),
 PRIMARY KEY (session_id, position, round, choice),
 FOREIGN KEY (session_id, position)
 REFERENCES session_item ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO "tally" VALUES('ended',0,0,0,0,5);
INSERT INTO "tally" VALUES('ended',0,0,1,0,3);
INSERT INTO "tally" VALUES('ended',0,0,2,0,0);
INSERT INTO "tally" VALUES('ended',0,0,3,0,0);
INSERT INTO "tally" VALUES('ended',0,0,4,0,0);
INSERT INTO "tally" VALUES('ended',0,0,5,0,0);
INSERT INTO "tally" VALUES('ended',0,1,0,0,3);
INSERT INTO "tally" VALUES('ended',0,1,1,0,4);
INSERT INTO "tally" VALUES('ended',0,1,2,0,0);
INSERT INTO "tally" VALUES('ended',0,1,3,0,0);
INSERT INTO "tally" VALUES('ended',0,1,4,0,1);
INSERT INTO "tally" VALUES('ended',0,1,5,0,0);
CREATE INDEX session_by_start ON session (started);
CREATE INDEX agreement_by_session ON agreement (session_id);
CREATE INDEX session_item_by_block ON session_item (session_id, block, deck_id, item_id, seconds);

PRAGMA application_id = 1398893939;
PRAGMA user_version = 5;
