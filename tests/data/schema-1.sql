-- SPDX-License-Identifier: GPL-3.0-or-later
-- A database as the first version of the schema left it, with a session that
-- ended and one that was cut off. Never change this file: it stands for those
-- that people have.

CREATE TABLE session (
  id       TEXT NOT NULL PRIMARY KEY,
  started  INTEGER NOT NULL,
  ended    INTEGER,
  people   INTEGER NOT NULL CHECK (people BETWEEN 1 AND 40),
  position INTEGER NOT NULL DEFAULT 0,
  title    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX session_by_start ON session (started);

CREATE TABLE session_item (
  session_id   TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  deck_id      TEXT NOT NULL,
  card_id      TEXT NOT NULL,
  card_number  INTEGER NOT NULL,
  card_title   TEXT NOT NULL,
  colour       INTEGER NOT NULL,
  icon         TEXT NOT NULL,
  item_id      TEXT NOT NULL,
  item_title   TEXT NOT NULL,
  item_source  TEXT NOT NULL,
  step         INTEGER NOT NULL DEFAULT 0,
  seconds      INTEGER NOT NULL DEFAULT 0,
  ballot_open  INTEGER NOT NULL DEFAULT 0 CHECK (ballot_open IN (0, 1)),
  changed      INTEGER NOT NULL DEFAULT -1,
  PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  session_id TEXT NOT NULL,
  position   INTEGER NOT NULL,
  text       TEXT NOT NULL,
  sum        TEXT NOT NULL,
  PRIMARY KEY (session_id, position),
  FOREIGN KEY (session_id, position)
    REFERENCES session_item ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE tally (
  session_id TEXT NOT NULL,
  position   INTEGER NOT NULL,
  round      INTEGER NOT NULL CHECK (round IN (0, 1)),
  choice     INTEGER NOT NULL CHECK (choice BETWEEN 0 AND 5),
  way        INTEGER NOT NULL CHECK (way IN (0, 1)),
  votes      INTEGER NOT NULL CHECK (votes BETWEEN 0 AND 40),
  PRIMARY KEY (session_id, position, round, choice),
  FOREIGN KEY (session_id, position)
    REFERENCES session_item ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement (
  id         TEXT NOT NULL PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
  when_text  TEXT NOT NULL,
  then_text  TEXT NOT NULL,
  owner      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX agreement_by_session ON agreement (session_id);

INSERT INTO session VALUES
  ('ended', 1795440600, 1795444200, 8, 1, 'Choosing a side'),
  ('cut-off', 1795527000, NULL, 5, 0, 'The next morning');

INSERT INTO session_item VALUES
  ('ended', 0, 'samenspel', 'several-carers', 2, 'Several carers', 1,
   'people', 'choose-a-side', 'Choosing a side',
   '<dilemma xmlns="urn:x-samenspel:card" id="choose-a-side" least="10" usual="15" most="25" people="3-12" suits="team"><title>Choosing a side</title><situation><p>The youngest daughter asks what you think.</p></situation><question>What do you say?</question><option><says>I say what I think</says><value>honesty</value><price>Somebody feels passed over</price></option><option><says>I stay out of it</says><value>trust</value><price>She stands alone</price></option></dilemma>',
   4, 900, 1, 3),
  ('ended', 1, 'samenspel', 'constructive', 1, 'Together', 0, 'hands',
   'flowers', 'The next morning',
   '<case xmlns="urn:x-samenspel:card" id="flowers" least="8" usual="12" most="20" people="3-12" suits="team pairs alone"><title>The next morning</title><phase><p>You are forty minutes late.</p></phase><question>What happens between you?</question></case>',
   0, 720, 0, -1),
  ('cut-off', 0, 'samenspel', 'constructive', 1, 'Together', 0, 'hands',
   'flowers', 'The next morning',
   '<case xmlns="urn:x-samenspel:card" id="flowers" least="8" usual="12" most="20" people="3-12" suits="team pairs alone"><title>The next morning</title><phase><p>You are forty minutes late.</p></phase><question>What happens between you?</question></case>',
   1, 60, 0, -1);

-- The sum is the SHA-256 of the text.
INSERT INTO note VALUES
  ('ended', 0, 'Eén gesprek met alle drie.',
   '7638f661d00912527fb2b75081b51e3b239fc52845be3ba580973a83fc7a3ed1');

INSERT INTO tally VALUES
  ('ended', 0, 0, 0, 0, 5), ('ended', 0, 0, 1, 0, 3), ('ended', 0, 0, 2, 0, 0),
  ('ended', 0, 0, 3, 0, 0), ('ended', 0, 0, 4, 0, 0), ('ended', 0, 0, 5, 0, 0),
  ('ended', 0, 1, 0, 0, 3), ('ended', 0, 1, 1, 0, 4), ('ended', 0, 1, 2, 0, 0),
  ('ended', 0, 1, 3, 0, 0), ('ended', 0, 1, 4, 0, 1), ('ended', 0, 1, 5, 0, 0);

INSERT INTO agreement VALUES
  ('a', 'ended', 'a new client comes', 'we ask who matters to them', 'SJ');

PRAGMA application_id = 1398893939;
PRAGMA user_version = 1;
