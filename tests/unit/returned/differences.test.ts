import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type {
  ReturnedFile,
  ReturnedSection,
  ReturnedStatement,
} from '../../../src/main/core/intake/returned/index.ts'
import type { Block } from '../../../src/shared/document/index.ts'
import { published } from '../../support/published.ts'
import { compared, contents, manners, sentBack } from '../../support/returned.ts'

const says = (words: string): readonly Block[] => [
  { type: 'paragraph', content: [{ type: 'text', text: words, marks: [] }] },
]

const withSections = (
  file: ReturnedFile,
  change: (sections: readonly ReturnedSection[]) => readonly ReturnedSection[],
): ReturnedFile => ({ ...file, sections: change(file.sections) })

/** The file with the statements of one section changed. */
const withStatements = (
  file: ReturnedFile,
  at: number,
  change: (statements: readonly ReturnedStatement[]) => readonly ReturnedStatement[],
): ReturnedFile =>
  withSections(file, (sections) =>
    sections.map((one, index) => (index === at ? { ...one, statements: change(one.statements) } : one)),
  )

const newStatement = (words: string): ReturnedStatement => ({
  placement: null,
  isQuote: false,
  blocks: says(words),
  tracked: [],
  comments: [],
})

/** Editions with a statement to do something with, and where that is. */
const withOne = fc
  .tuple(contents, manners)
  .map(([content, manner]) => ({ content, file: sentBack(published(content, manner)) }))
  .filter(({ file }) => file.sections.some(({ statements }) => statements.length > 0))
  .chain(({ content, file }) => {
    const places = file.sections.flatMap(({ statements }, at) =>
      statements.map((_, index) => ({ at, index })),
    )
    return fc.constantFrom(...places).map((place) => ({ content, file, ...place }))
  })

describe('a file that comes back', () => {
  test('untouched has no differences, however it was made', () => {
    fc.assert(
      fc.property(contents, manners, (content, manner) => {
        expect(compared(content, sentBack(published(content, manner)))).toEqual([])
      }),
    )
  })

  test('with one statement written anew has that one difference', () => {
    fc.assert(
      fc.property(withOne, ({ content, file, at, index }) => {
        const edited = withStatements(file, at, (all) =>
          all.map((one, place) => (place === index ? { ...one, blocks: says('Heel iets anders!') } : one)),
        )
        expect(compared(content, edited)).toEqual([
          expect.objectContaining({
            kind: 'changed',
            placement: file.sections[at]?.statements[index]?.placement,
            after: expect.objectContaining({
              blocks: [{ type: 'paragraph', content: [{ type: 'text', text: 'Heel iets anders!' }] }],
            }),
            isConflict: false,
          }),
        ])
      }),
    )
  })

  test('with one statement less has that one difference', () => {
    fc.assert(
      fc.property(withOne, ({ content, file, at, index }) => {
        const edited = withStatements(file, at, (all) => all.toSpliced(index, 1))
        expect(compared(content, edited)).toEqual([
          expect.objectContaining({
            kind: 'removed',
            placement: file.sections[at]?.statements[index]?.placement,
            isLastPlace: true,
            isConflict: false,
          }),
        ])
      }),
    )
  })

  test('with one statement more has that one difference, behind what it stands behind', () => {
    fc.assert(
      fc.property(withOne, ({ content, file, at, index }) => {
        const edited = withStatements(file, at, (all) => all.toSpliced(index + 1, 0, newStatement('Nieuw.')))
        const [difference, ...more] = compared(content, edited)
        expect(more).toEqual([])
        expect(difference).toMatchObject({ kind: 'added', section: file.sections[at]?.id })
        expect(difference?.kind === 'added' ? difference.behind[0] : null).toBe(
          file.sections[at]?.statements[index]?.placement,
        )
      }),
    )
  })

  test('with one statement moved has that one difference, however far it went', () => {
    fc.assert(
      fc.property(withOne, fc.nat(), fc.nat(), ({ content, file, at, index }, toSection, toIndex) => {
        const [one] = file.sections[at]?.statements.slice(index, index + 1) ?? []
        if (one === undefined) throw new Error('no statement')
        const out = withStatements(file, at, (all) => all.toSpliced(index, 1))
        const target = toSection % file.sections.length
        const length = out.sections[target]?.statements.length ?? 0
        const edited = withStatements(out, target, (all) => all.toSpliced(toIndex % (length + 1), 0, one))
        const found = compared(content, edited)
        const isWhereItWas = JSON.stringify(edited.sections) === JSON.stringify(file.sections)
        // Where statements were exported by their kind, the order in the edition may be the new one already.
        const isPlaced = file.origin.making.manner.order === 'by-kind' && target === at
        if (isPlaced) expect(found.length).toBeLessThanOrEqual(1)
        else expect(found.map(({ kind }) => kind)).toEqual(isWhereItWas ? [] : ['moved'])
        // Of two that change places either has moved.
        if (target !== at)
          expect(found).toMatchObject([{ placement: one.placement, section: out.sections[target]?.id }])
      }),
    )
  })

  test('with one title written anew has that one difference', () => {
    fc.assert(
      fc.property(contents, manners, fc.nat(), (content, manner, which) => {
        const file = sentBack(published(content, manner))
        const at = which % file.sections.length
        const edited = withSections(file, (all) =>
          all.map((one, index) => (index === at ? { ...one, title: 'Een andere titel' } : one)),
        )
        expect(compared(content, edited)).toMatchObject([
          { kind: 'retitled', section: file.sections[at]?.id, after: 'Een andere titel', isConflict: false },
        ])
      }),
    )
  })
})
