/** Names of what was done: nouns in lower case, put into the sentences of undo and redo. */
export const commands = {
  name: {
    'edit-statement': 'wijziging van uitspraak {{place}}',
    'edit-statement-unplaced': 'wijziging van een uitspraak in het postvak',
    'import-edition': 'import van editie {{title}}',
    'take-in_one': 'inname van {{count}} uitspraak uit {{source}}',
    'take-in_other': 'inname van {{count}} uitspraken uit {{source}}',
    'import-tags_one': 'import van {{count}} label',
    'import-tags_other': 'import van {{count}} labels',
  },
  undo: 'Ongedaan maken',
  undoNamed: 'Ongedaan maken: {{name}}',
  nothingToUndo: 'Er is niets om ongedaan te maken',
  redo: 'Opnieuw uitvoeren',
  redoNamed: 'Opnieuw uitvoeren: {{name}}',
  nothingToRedo: 'Er is niets om opnieuw uit te voeren',
  undone: '{{name}} ongedaan gemaakt',
  redone: '{{name}} opnieuw uitgevoerd',
} as const
