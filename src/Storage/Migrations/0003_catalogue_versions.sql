-- The versions of the catalogue. content: its text in UTF-8, byte for byte what its hash is the hash of.
CREATE TABLE catalogue_version (
  hash TEXT NOT NULL PRIMARY KEY,
  content BLOB NOT NULL
);

-- Everything that was ever done with them, in order. Where a version stands follows from its steps.
CREATE TABLE catalogue_step (
  step_id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL REFERENCES catalogue_version (hash),
  kind TEXT NOT NULL CHECK (kind IN ('proposed', 'approved', 'activated', 'withdrawn')),
  at TEXT NOT NULL,
  by_id TEXT NOT NULL REFERENCES account (account_id),
  by_user TEXT NOT NULL,
  by_name TEXT NOT NULL,
  from_at TEXT NULL,
  note TEXT NULL,
  CHECK ((kind = 'activated') = (from_at IS NOT NULL))
);

-- Which catalogue sweeps have worked by, and from when. origin: a version of this store, or a file.
CREATE TABLE catalogue_use (
  use_id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('store', 'file')),
  since TEXT NOT NULL
);

-- A version that could not be taken up. hash: null where the steps themselves could not be read.
CREATE TABLE catalogue_refusal (
  refusal_id INTEGER PRIMARY KEY,
  hash TEXT NULL,
  why_zh TEXT NOT NULL,
  why_en TEXT NOT NULL,
  since TEXT NOT NULL,
  ended_at TEXT NULL
);

-- At most one refusal is not ended.
CREATE UNIQUE INDEX catalogue_refusal_open ON catalogue_refusal (ended_at IS NULL) WHERE ended_at IS NULL;

CREATE TRIGGER catalogue_version_unaltered BEFORE UPDATE ON catalogue_version
BEGIN SELECT RAISE(ABORT, 'A version of the catalogue is never altered.'); END;
CREATE TRIGGER catalogue_version_kept BEFORE DELETE ON catalogue_version
BEGIN SELECT RAISE(ABORT, 'A version of the catalogue is never deleted.'); END;
CREATE TRIGGER catalogue_step_unaltered BEFORE UPDATE ON catalogue_step
BEGIN SELECT RAISE(ABORT, 'A step of a catalogue version is never altered.'); END;
CREATE TRIGGER catalogue_step_kept BEFORE DELETE ON catalogue_step
BEGIN SELECT RAISE(ABORT, 'A step of a catalogue version is never deleted.'); END;
CREATE TRIGGER catalogue_use_unaltered BEFORE UPDATE ON catalogue_use
BEGIN SELECT RAISE(ABORT, 'What sweeps worked by is never altered.'); END;
CREATE TRIGGER catalogue_use_kept BEFORE DELETE ON catalogue_use
BEGIN SELECT RAISE(ABORT, 'What sweeps worked by is never deleted.'); END;
