/** Postvak. */
export const inbox = {
  title: 'Postvak',
  waiting_one: '{{count}} uitspraak wacht op een plaats',
  waiting_other: '{{count}} uitspraken wachten op een plaats',
  emptyTitle: 'Het postvak is leeg',
  emptyText: 'Hier komen uitspraken die zijn ingenomen maar nog geen plaats in een editie hebben.',
  import: 'Importeren…',
} as const
