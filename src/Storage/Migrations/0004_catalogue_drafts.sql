-- What somebody is still writing: one text an account. based_on: the version it was begun from. revision: raised by each saving.
CREATE TABLE catalogue_draft (
  account_id TEXT NOT NULL PRIMARY KEY REFERENCES account (account_id),
  content BLOB NOT NULL,
  based_on TEXT NOT NULL,
  revision INTEGER NOT NULL,
  saved_at TEXT NOT NULL
);
