-- The own store. Dates are ISO text (2026-02-28), instants ISO text in UTC (2026-02-28T16:00:00.0000000Z),
-- so that text order is the order of time. Never edited once merged.

CREATE TABLE facility_state (
  facility_code TEXT NOT NULL PRIMARY KEY,
  facility_name TEXT NULL,
  office_code TEXT NULL,
  swept_for TEXT NULL,
  swept_at TEXT NULL,
  census_clear INTEGER NOT NULL,
  census_alert INTEGER NOT NULL,
  census_undetermined INTEGER NOT NULL,
  fingerprint TEXT NULL,
  failed_at TEXT NULL,
  failure TEXT NULL
);

-- severity: 0 low, 1 medium, 2 high, 3 critical, so that the worst sorts last and compares greatest.
-- finding: the finding as JSON. What the queue filters and sorts by stands in columns beside it.
CREATE TABLE alert (
  alert_id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'acknowledged', 'resolved')),
  facility_code TEXT NOT NULL,
  facility_name TEXT NULL,
  office_code TEXT NULL,
  rule_id TEXT NOT NULL,
  severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 3),
  finding_key TEXT NOT NULL,
  since TEXT NULL,
  deadline_on TEXT NULL,
  finding TEXT NOT NULL,
  catalogue TEXT NOT NULL,
  raised_at TEXT NOT NULL,
  last_found_on TEXT NOT NULL,
  resolved_at TEXT NULL,
  previous_alert_id TEXT NULL REFERENCES alert (alert_id),
  acknowledged_by TEXT NULL,
  acknowledged_by_id TEXT NULL,
  acknowledged_at TEXT NULL,
  acknowledged_note TEXT NULL
);

-- One finding has at most one alert that is not resolved.
CREATE UNIQUE INDEX alert_open_key ON alert (facility_code, finding_key) WHERE state <> 'resolved';
CREATE INDEX alert_key ON alert (facility_code, finding_key, raised_at);
-- Everything the queue filters, counts and sorts by, so that it reads the alerts of one page only.
CREATE INDEX alert_queue ON alert (office_code, state, severity, rule_id, facility_code, deadline_on, since, alert_id);

CREATE TABLE alert_subject (
  alert_id TEXT NOT NULL REFERENCES alert (alert_id),
  position INTEGER NOT NULL,
  subject_id TEXT NOT NULL,
  name TEXT NULL,
  PRIMARY KEY (alert_id, position)
);

CREATE TABLE alert_event (
  event_id INTEGER PRIMARY KEY,
  alert_id TEXT NOT NULL REFERENCES alert (alert_id),
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  by_name TEXT NULL,
  note TEXT NULL,
  note_en TEXT NULL
);

CREATE INDEX alert_event_alert ON alert_event (alert_id, event_id);

-- A mail is frozen when it is written: subject, bodies and Message-ID never change afterwards.
CREATE TABLE mail (
  mail_id TEXT NOT NULL PRIMARY KEY,
  severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 3),
  recipient TEXT NOT NULL,
  recipient_name TEXT NOT NULL,
  subject TEXT NOT NULL,
  html TEXT NOT NULL,
  plain_text TEXT NOT NULL,
  message_id TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'attempting', 'sent', 'failed')),
  claimed_by TEXT NULL,
  attempts INTEGER NOT NULL,
  next_attempt_at TEXT NOT NULL,
  sent_at TEXT NULL,
  last_outcome TEXT NULL
);

CREATE INDEX mail_due ON mail (state, next_attempt_at);

CREATE TABLE mail_alert (
  mail_id TEXT NOT NULL REFERENCES mail (mail_id),
  alert_id TEXT NOT NULL REFERENCES alert (alert_id),
  PRIMARY KEY (mail_id, alert_id)
);

-- An officer without a facility would see every centre of the office.
CREATE TABLE account (
  account_id TEXT NOT NULL PRIMARY KEY,
  user_name TEXT NOT NULL,
  user_name_key TEXT NOT NULL UNIQUE,
  display_name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('officer', 'prosecutor')),
  office_code TEXT NOT NULL,
  facility_code TEXT NULL,
  email TEXT NULL,
  password_hash TEXT NOT NULL,
  disabled INTEGER NOT NULL,
  failed_sign_ins INTEGER NOT NULL,
  locked_until TEXT NULL,
  CHECK (role <> 'officer' OR facility_code IS NOT NULL)
);
