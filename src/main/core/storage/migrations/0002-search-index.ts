/**
 * Version 2: what is known of the words of the texts is kept, because working it out takes long for a large library; and
 * the full-text table is written beside the rows instead of by triggers.
 */

export const searchIndex = `
-- Derived from the texts and the word list: not part of any change, and made again where it is missing. 'version' is the analyser's.
CREATE TABLE word_analysis (
  word TEXT NOT NULL, form TEXT NOT NULL CHECK (form IN ('plain', 'capitals')),
  version TEXT NOT NULL, analysis TEXT NOT NULL, PRIMARY KEY (word, form)
) STRICT, WITHOUT ROWID;

DROP TRIGGER statement_fts_insert;
DROP TRIGGER statement_fts_delete;
DROP TRIGGER statement_fts_update;
`
