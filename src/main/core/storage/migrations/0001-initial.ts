/**
 * Version 1: the whole schema. Every recorded table has `id` and `change_id`, the change that last wrote the row.
 * Positions of sections and placements are real numbers, so that a move touches no other row.
 */

export const initial = `
CREATE TABLE programme (
  id TEXT PRIMARY KEY, title TEXT NOT NULL UNIQUE, position INTEGER NOT NULL, change_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE edition (
  id TEXT PRIMARY KEY,
  programme_id TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL, year INTEGER, status TEXT NOT NULL CHECK (status IN ('draft', 'final')),
  levels TEXT NOT NULL, reopened_reason TEXT, change_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE section (
  id TEXT PRIMARY KEY, external_id TEXT,
  edition_id TEXT NOT NULL REFERENCES edition (id) DEFERRABLE INITIALLY DEFERRED,
  parent_id TEXT REFERENCES section (id) DEFERRABLE INITIALLY DEFERRED,
  position REAL NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('chapter', 'problem-area')),
  title TEXT, intro TEXT, intro_rich TEXT, start INTEGER, fixed_number TEXT,
  continued INTEGER NOT NULL DEFAULT 0, change_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX section_edition ON section (edition_id, parent_id, position);
CREATE INDEX section_parent ON section (parent_id);

CREATE TABLE statement (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, external_id TEXT,
  edition_id TEXT REFERENCES edition (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('bottleneck', 'solution', 'observation', 'question', 'quote')),
  text TEXT NOT NULL, rich TEXT, confidence REAL, proposed_section TEXT,
  state TEXT NOT NULL CHECK (state IN ('active', 'binned')), bin_origin TEXT, created_at TEXT NOT NULL, change_id INTEGER NOT NULL
) STRICT;
CREATE INDEX statement_edition ON statement (edition_id, external_id);
CREATE INDEX statement_edition_state ON statement (edition_id, state);

CREATE TABLE placement (
  id TEXT PRIMARY KEY,
  statement_id TEXT NOT NULL REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
  section_id TEXT NOT NULL REFERENCES section (id) DEFERRABLE INITIALLY DEFERRED,
  position REAL NOT NULL, change_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX placement_section ON placement (section_id, position, statement_id);
CREATE INDEX placement_statement ON placement (statement_id);

CREATE TABLE content (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT;

CREATE TABLE source (
  id TEXT PRIMARY KEY,
  programme_id TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL, format TEXT, sha256 TEXT REFERENCES content (sha256) DEFERRABLE INITIALLY DEFERRED,
  change_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX source_programme ON source (programme_id, name);
CREATE INDEX source_content ON source (sha256);

CREATE TABLE stakeholder (
  id TEXT PRIMARY KEY,
  programme_id TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  organisation TEXT NOT NULL, type TEXT, change_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX stakeholder_programme ON stakeholder (programme_id, organisation);

CREATE TABLE citation (
  id TEXT PRIMARY KEY,
  statement_id TEXT NOT NULL REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  source_id TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  page INTEGER, row INTEGER, respondent TEXT,
  stakeholder_id TEXT REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT, quote TEXT, change_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_statement ON citation (statement_id, position);
CREATE INDEX citation_source ON citation (source_id);
CREATE INDEX citation_stakeholder ON citation (stakeholder_id);

CREATE TABLE tag (
  id TEXT PRIMARY KEY,
  programme_id TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  parent_id TEXT REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED,
  label TEXT NOT NULL, description TEXT, colour TEXT, position INTEGER NOT NULL, change_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_programme ON tag (programme_id, parent_id, position);
CREATE INDEX tag_parent ON tag (parent_id);

CREATE TABLE tag_synonym (
  id TEXT PRIMARY KEY,
  tag_id TEXT NOT NULL REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED,
  label TEXT NOT NULL, position INTEGER NOT NULL, change_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_synonym_tag ON tag_synonym (tag_id, position);

CREATE TABLE tag_relation (
  id TEXT PRIMARY KEY,
  tag_id TEXT NOT NULL REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED,
  related_id TEXT NOT NULL REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL, change_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_relation_tag ON tag_relation (tag_id, position);
CREATE INDEX tag_relation_related ON tag_relation (related_id);

CREATE TABLE statement_tag (
  id TEXT PRIMARY KEY,
  statement_id TEXT NOT NULL REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
  tag_id TEXT NOT NULL REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL, change_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX statement_tag_statement ON statement_tag (statement_id, tag_id);
CREATE INDEX statement_tag_tag ON statement_tag (tag_id);

-- A link to an edition that is not here keeps its end as it was read, until that edition comes.
CREATE TABLE link (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL CHECK (type IN ('related', 'contradicts', 'causes', 'example-of', 'solves', 'duplicate-of')),
  from_statement TEXT REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
  from_section TEXT REFERENCES section (id) DEFERRABLE INITIALLY DEFERRED,
  to_statement TEXT REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
  to_section TEXT REFERENCES section (id) DEFERRABLE INITIALLY DEFERRED,
  to_ref TEXT, position INTEGER NOT NULL, change_id INTEGER NOT NULL,
  CHECK ((from_statement IS NULL) <> (from_section IS NULL)),
  CHECK ((to_statement IS NOT NULL) + (to_section IS NOT NULL) + (to_ref IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_from_statement ON link (from_statement);
CREATE INDEX link_from_section ON link (from_section);
CREATE INDEX link_to_statement ON link (to_statement);
CREATE INDEX link_to_section ON link (to_section);

CREATE TABLE reference (
  from_statement TEXT REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
  from_section TEXT REFERENCES section (id) DEFERRABLE INITIALLY DEFERRED,
  target TEXT NOT NULL,
  CHECK ((from_statement IS NULL) <> (from_section IS NULL))
) STRICT;
CREATE INDEX reference_from_statement ON reference (from_statement);
CREATE INDEX reference_from_section ON reference (from_section);
CREATE INDEX reference_target ON reference (target);

-- The newer end is always known; the older end by row, or by the reference it was read with until that edition is there.
CREATE TABLE lineage (
  id TEXT PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('confirmed', 'rejected', 'no-partner')),
  to_statement TEXT REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
  to_section TEXT REFERENCES section (id) DEFERRABLE INITIALLY DEFERRED,
  from_statement TEXT REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
  from_section TEXT REFERENCES section (id) DEFERRABLE INITIALLY DEFERRED,
  from_ref TEXT, position INTEGER NOT NULL, change_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX lineage_to_statement ON lineage (to_statement, position);
CREATE INDEX lineage_to_section ON lineage (to_section, position);
CREATE INDEX lineage_from_statement ON lineage (from_statement);
CREATE INDEX lineage_from_section ON lineage (from_section);
CREATE INDEX lineage_from_ref ON lineage (from_ref);

CREATE TABLE comparison (
  id TEXT PRIMARY KEY,
  programme_id TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL, editions TEXT NOT NULL, change_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE comparison_review (
  id TEXT PRIMARY KEY,
  comparison_id TEXT NOT NULL REFERENCES comparison (id) DEFERRABLE INITIALLY DEFERRED,
  statement_id TEXT REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
  section_id TEXT REFERENCES section (id) DEFERRABLE INITIALLY DEFERRED,
  reviewed_at TEXT NOT NULL, author TEXT NOT NULL, change_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX comparison_review_comparison ON comparison_review (comparison_id);

CREATE TABLE note (
  id TEXT PRIMARY KEY,
  statement_id TEXT REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
  section_id TEXT REFERENCES section (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL, author TEXT, at TEXT, position INTEGER NOT NULL, change_id INTEGER NOT NULL,
  CHECK ((statement_id IS NULL) <> (section_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX note_statement ON note (statement_id, position);
CREATE INDEX note_section ON note (section_id, position);

CREATE TABLE saved_search (
  id TEXT PRIMARY KEY,
  programme_id TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL, query TEXT NOT NULL, change_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE export_profile (
  id TEXT PRIMARY KEY,
  programme_id TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL, settings TEXT NOT NULL, change_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Earlier texts; appended by every text change, also by undo. No foreign key: they outlive what they describe until it is deleted for good.
CREATE TABLE revision (
  id INTEGER PRIMARY KEY, entity TEXT NOT NULL CHECK (entity IN ('statement', 'section')), entity_id TEXT NOT NULL,
  text TEXT NOT NULL, rich TEXT, author TEXT NOT NULL, at TEXT NOT NULL
) STRICT;
CREATE INDEX revision_entity ON revision (entity_id, id);

-- The log. 'kind' do is an action; undo and redo point to the action they reversed, whose 'inverse' always leads from its present state to the other.
-- 'latest' is the change that last did, undid or redid an action: what is undone or redone first.
CREATE TABLE change (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
  at TEXT NOT NULL, author TEXT NOT NULL, session TEXT NOT NULL, window TEXT NOT NULL, command TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'discarded')), target INTEGER, latest INTEGER NOT NULL,
  inverse BLOB NOT NULL
) STRICT;
CREATE INDEX change_state ON change (kind, state, latest);

-- Settings that belong to the file, such as the name under which an account writes; not part of any change.
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE statement_fts USING fts5 (
  text, content = 'statement', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER statement_fts_insert AFTER INSERT ON statement BEGIN
  INSERT INTO statement_fts (rowid, text) VALUES (new.seq, new.text);
END;
CREATE TRIGGER statement_fts_delete AFTER DELETE ON statement BEGIN
  INSERT INTO statement_fts (statement_fts, rowid, text) VALUES ('delete', old.seq, old.text);
END;
CREATE TRIGGER statement_fts_update AFTER UPDATE OF text ON statement BEGIN
  INSERT INTO statement_fts (statement_fts, rowid, text) VALUES ('delete', old.seq, old.text);
  INSERT INTO statement_fts (rowid, text) VALUES (new.seq, new.text);
END;
`
