/** What the palette finds. */
import { describe, expect, it } from 'vitest'
import { actionIds } from '../../../src/renderer/app/actions/index.ts'
import { entry, type Entry } from '../../../src/renderer/app/palette/entry.ts'
import { createFind } from '../../../src/renderer/app/palette/find.ts'
import { english } from '../../../src/shared/english/index.ts'
import { nl } from '../../../src/shared/i18n/index.ts'

const of = (facts: Pick<Entry, 'group' | 'label'> & Partial<Entry>): Entry =>
  entry({ name: `${facts.group} ${facts.label}`, icon: 'tag', run: () => {}, ...facts })

const entries = [
  of({ group: 'actions', label: 'Exporteren…', synonyms: ['opslaan als', 'delen'] }),
  of({ group: 'actions', label: 'Nu een reservekopie maken', synonyms: ['back-up'] }),
  of({ group: 'sections', label: '2 Opvang', number: '2' }),
  of({ group: 'sections', label: '2.2 Onvoldoende aangiftebereidheid', number: '2.2' }),
  of({ group: 'sections', label: '2.10 Registratie', number: '2.10' }),
  of({ group: 'tags', label: 'Thema › Één loket' }),
  of({ group: 'tags', label: 'Thema › Opvang', synonyms: ['huisvesting'] }),
]
const find = createFind(entries, 5)
const labels = (query: string): readonly string[] =>
  find(query).flatMap(({ found }) => found.map((one) => one.entry.label))

describe('the palette', () => {
  it('finds by part of a name, in spite of a slip', () => {
    expect(labels('aangifteberijdheid')).toEqual(['2.2 Onvoldoende aangiftebereidheid'])
  })

  it('finds without accents', () => {
    expect(labels('een loket')).toContain('Thema › Één loket')
  })

  it('finds by a synonym, and says which', () => {
    expect(find('delen')[0]).toMatchObject({
      group: 'actions',
      found: [{ entry: { label: 'Exporteren…' }, via: 'delen' }],
    })
  })

  it('finds sections by the beginning of their number, and nothing else then', () => {
    expect(labels('2.')).toEqual(['2.2 Onvoldoende aangiftebereidheid', '2.10 Registratie'])
    expect(labels('2.2')).toEqual(['2.2 Onvoldoende aangiftebereidheid'])
  })

  it('puts the group with the best find first', () => {
    expect(find('huisvesting')[0]?.group).toBe('tags')
    expect(find('exporteren')[0]?.group).toBe('actions')
  })

  it('shows no more of a group than asked', () => {
    const many = createFind(
      Array.from({ length: 9 }, (_, at) => of({ group: 'tags', label: `opvang ${at}` })),
      4,
    )
    expect(many('opvang')[0]?.found).toHaveLength(4)
  })

  it('finds nothing for words that nothing bears', () => {
    expect(labels('xyzzy')).toEqual([])
  })
})

describe.each(Object.entries({ nl, en: english }))('synonyms in %s', (_language, catalogue) => {
  it('belong to actions that there are', () => {
    const known: readonly string[] = actionIds
    expect(Object.keys(catalogue.palette.synonyms).filter((id) => !known.includes(id))).toEqual([])
  })
})
