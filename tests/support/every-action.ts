/** Every action of the library, each as one call that changes the filled library. */
import type { Library } from './filled-library.ts'
import { boldText, rich } from './filled-library.ts'
import { profiles } from '../../src/shared/document/index.ts'
import type { CoreClient } from '../../src/main/core/index.ts'

export type Action = (library: Library, client: CoreClient) => Promise<unknown>

const end = (entity: 'statement' | 'section', id: string) => ({ entity, id })

/** Actions on texts, titles and order: what a final edition refuses. */
export const textActions: Readonly<Record<string, Action>> = {
  'library.editStatement': async ({ id, revision }, client) =>
    client.library.editStatement({ id: id('a1'), rich: rich('Anders.'), revision: await revision('a1') }),
  'editions.change': (_, client) =>
    client.editions.change({ id: 'nu', title: 'Andere titel', year: 2023, levels: ['I', 'A'] }),
  'editions.renumber': (_, client) => client.editions.renumber({ id: 'nu' }),
  'sections.create': ({ id }, client) =>
    client.sections.create({
      edition: 'nu',
      parent: id('een'),
      before: id('b'),
      kind: 'problem-area',
      title: 'Nieuw',
    }),
  'sections.rename': ({ id }, client) =>
    client.sections.rename({ id: id('a'), title: 'Anders', seen: 'Aangifte' }),
  'sections.move': ({ id }, client) =>
    client.sections.move({ id: id('b'), parent: id('een'), before: id('a') }),
  'sections.merge': ({ id }, client) => client.sections.merge({ into: id('a'), from: id('b') }),
  'sections.split': ({ placement }, client) =>
    client.sections.split({ placement: placement('a2', 'a'), title: 'Tweede' }),
  'sections.remove': ({ id }, client) => client.sections.remove({ id: id('een') }),
  'statements.create': ({ id, placement }, client) =>
    client.statements.create({ section: id('a'), before: placement('a2', 'a'), rich: boldText('Nieuw.') }),
  'statements.changeKind': ({ id }, client) =>
    client.statements.changeKind({ ids: [id('a1'), id('b1')], kind: 'question' }),
  'statements.place': ({ id, placement }, client) =>
    client.statements.place({ ids: [id('in'), id('a3')], section: id('b'), before: placement('a1', 'b') }),
  'statements.move': ({ id, placement }, client) =>
    client.statements.move({
      placements: [placement('a1', 'b'), placement('a3', 'a')],
      section: id('a'),
      before: placement('a2', 'a'),
    }),
  'statements.removePlace': ({ placement }, client) =>
    client.statements.removePlace({ placement: placement('a1', 'b') }),
  'statements.bin': ({ id }, client) => client.statements.bin({ ids: [id('a1'), id('b1')] }),
  'statements.restore': ({ id }, client) => client.statements.restore({ ids: [id('weg')] }),
  'statements.merge': async ({ seen }, client) =>
    client.statements.merge({ first: await seen('a1'), second: await seen('a2'), rich: boldText('Samen.') }),
  'statements.split': async ({ id, revision }, client) =>
    client.statements.split({
      id: id('a1'),
      revision: await revision('a1'),
      first: rich('Aangifte.'),
      second: rich('Lang.'),
    }),
}

/** Actions that a final edition allows. */
export const freeActions: Readonly<Record<string, Action>> = {
  'programmes.create': (_, client) => client.programmes.create({ title: 'Nog een' }),
  'programmes.rename': ({ programme }, client) =>
    client.programmes.rename({ id: programme('Samen'), title: 'Samen verder' }),
  'editions.create': ({ programme }, client) =>
    client.editions.create({ id: 'straks', programme: programme('Samen'), title: 'Straks' }),
  'links.create': ({ id }, client) =>
    client.links.create({
      from: [end('statement', id('a1')), end('section', id('b'))],
      to: end('statement', id('a3')),
      type: 'solves',
    }),
  'links.remove': ({ linkId }, client) => client.links.remove({ id: linkId('contradicts') }),
  'notes.add': ({ id }, client) => client.notes.add({ on: end('statement', id('a1')), text: 'Let op.' }),
  'notes.change': ({ noteId }, client) => client.notes.change({ id: noteId, text: 'Anders.' }),
  'notes.remove': ({ noteId }, client) => client.notes.remove({ id: noteId }),
  'register.changeStakeholder': ({ stakeholder }, client) =>
    client.register.changeStakeholder({
      id: stakeholder('Politie'),
      organisation: 'De politie',
      type: 'overheid',
    }),
  'register.mergeStakeholders': ({ stakeholder }, client) =>
    client.register.mergeStakeholders({
      into: stakeholder('Politie'),
      from: [stakeholder('Nationale politie')],
    }),
  'register.renameSource': ({ source }, client) =>
    client.register.renameSource({ id: source('brief'), name: 'brief van mei' }),
  'tagging.apply': ({ id, tag }, client) =>
    client.tagging.apply({
      ids: [id('a1'), id('a3')],
      add: ['Thema/Opvang', 'Nieuw/Label'],
      remove: [tag('Thema/Aangifte')],
    }),
  'tagging.create': ({ programme }, client) =>
    client.tagging.create({ programme: programme('Samen'), path: 'Thema/Hulp/Dag' }),
  'tagging.change': ({ tag }, client) =>
    client.tagging.change({
      id: tag('Thema/Opvang'),
      label: 'Verblijf',
      description: 'Waar men slaapt',
      colour: '#123456',
      synonyms: ['bed', 'shelter'],
    }),
  'tagging.move': ({ tag }, client) =>
    client.tagging.move({ id: tag('Thema/Opvang/Nacht'), parent: tag('Fase') }),
  'tagging.merge': ({ tag }, client) =>
    client.tagging.merge({ into: tag('Thema/Aangifte'), from: tag('Thema/Opvang') }),
  'tagging.remove': ({ tag }, client) => client.tagging.remove({ id: tag('Thema') }),
  'savedSearches.create': ({ programme }, client) =>
    client.savedSearches.create({ programme: programme('Samen'), name: 'Zorg', query: 'zorg zonder:label' }),
  'savedSearches.change': ({ savedSearchId }, client) =>
    client.savedSearches.change({ id: savedSearchId, name: 'Opvang', query: 'opvang' }),
  'savedSearches.remove': ({ savedSearchId }, client) => client.savedSearches.remove({ id: savedSearchId }),
  'exportProfiles.create': ({ programme }, client) =>
    client.exportProfiles.create({
      programme: programme('Samen'),
      name: 'Voor de Kamer',
      manner: profiles['Kamerbrief bijlage'],
    }),
  'exportProfiles.change': ({ exportProfileId }, client) =>
    client.exportProfiles.change({
      id: exportProfileId,
      name: 'Voor collega’s',
      manner: profiles['Citaten met bron'],
    }),
  'exportProfiles.remove': ({ exportProfileId }, client) =>
    client.exportProfiles.remove({ id: exportProfileId }),
  'editions.finalise': (_, client) => client.editions.finalise({ id: 'nu' }),
}

/** Actions that need more before them, or that concern an edition that is final. */
const otherActions: Readonly<Record<string, Action>> = {
  'editions.reopen': (_, client) => client.editions.reopen({ id: 'oud', reason: 'Een fout in de titel.' }),
}

export const allActions: Readonly<Record<string, Action>> = {
  ...textActions,
  ...freeActions,
  ...otherActions,
}
