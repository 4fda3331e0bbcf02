/** What widgets say of themselves. */
export const components = {
  cancel: 'Annuleren',
  close: 'Sluiten',
  busy: 'Bezig…',
  create: 'Nieuw: {{text}}',
  nothingFits: 'Niets gevonden',
  alsoCalled: 'ook: {{name}}',
  chosen: 'Gekozen: {{label}}',
  deselect: 'Selectie opheffen',
  drag: 'Slepen',
  dragNamed: '{{name}} slepen',
  emptyGrid: 'Geen rijen',
  notifications: 'Meldingen',
  noNotifications: 'Er zijn nog geen meldingen.',
  rename: 'Nieuwe naam',
} as const
