-- The pictures a mail brings along, frozen with its text. Their content ids stand in its HTML.
CREATE TABLE mail_picture (
  mail_id TEXT NOT NULL REFERENCES mail (mail_id),
  position INTEGER NOT NULL,
  content_id TEXT NOT NULL,
  svg TEXT NOT NULL,
  PRIMARY KEY (mail_id, position)
);
