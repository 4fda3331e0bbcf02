/** What the views of tags, stakeholders and sources share. */
export const registers = {
  actions: 'Acties',
  actionsOf: 'Acties voor {{name}}',
  clearFilter: 'Filter wissen',
  nothingFitsTitle: 'Niets gevonden',
  nothingFitsText: 'Geen naam past bij dit filter. Wis het filter om alles te zien.',
  openInLibrary: 'Open in bibliotheek',
  inBin: 'Deze uitspraak staat in de prullenbak.',
  required: 'Vul dit veld in.',
} as const
