/** Prullenbak: putting back, and deleting for good. */
export const bin = {
  emptyTitle: 'De prullenbak is leeg',
  emptyText: 'Hier komen uitspraken die u weggooit. U kunt ze terugzetten of definitief verwijderen.',
  purgeTitle_one: '{{count}} uitspraak definitief verwijderen?',
  purgeTitle_other: '{{count}} uitspraken definitief verwijderen?',
  purgeText:
    'De tekst verdwijnt overal uit deze kennisbank: uit de uitspraak, haar versies en de zoekindex. Dit kan niet ongedaan worden gemaakt.',
  purgeCopies: 'Reservekopieën die al gemaakt zijn, bevatten de tekst nog.',
  purgeSources: 'De tekst kan ook nog staan in de bronbestanden waar zij uit komt: {{names}}.',
  purgeOnward: 'Verder…',
  sureTitle: 'Weet u het zeker?',
  sureText_one: 'U verwijdert {{count}} uitspraak voorgoed.',
  sureText_other: 'U verwijdert {{count}} uitspraken voorgoed.',
  sureSubmit: 'Definitief verwijderen',
  purged_one: '{{count}} uitspraak definitief verwijderd.',
  purged_other: '{{count}} uitspraken definitief verwijderd.',
  kept: 'Deze bronbestanden blijven bewaard: {{names}}.',
} as const
