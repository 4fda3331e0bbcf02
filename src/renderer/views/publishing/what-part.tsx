/** Wat: an edition, chapters of it, statements that were handed over, or what a search finds. */
import type { ReactNode } from 'react'
import { editionName, useEditions, useSavedSearches } from '../../app/data/index.ts'
import { type Text, useText } from '../../app/i18n/index.ts'
import { subjects } from '../../app/state/index.ts'
import { CheckTree, Choice, ComboBox, Skeleton, TextField } from '../../components/index.ts'
import { outlineTree } from '../library/index.ts'
import { covered, partlyCovered, toggleSection } from './section-choice.ts'
import type { Chosen, Inspected } from './use-choice.ts'

export function WhatPart({ chosen }: { readonly chosen: Chosen }): ReactNode {
  const text = useText()
  const { state, change, choice, inspected } = chosen
  return (
    <>
      <Choice
        label={text('publishing.subject')}
        value={state.subject}
        options={subjects.map((value) => ({ value, label: text(`publishing.subjects.${value}`) }))}
        onChange={(subject) => change({ subject })}
      />
      <Subject chosen={chosen} />
      <p className="bl-publishing__count" data-old={inspected.isPlaceholderData ? '' : undefined}>
        {choice === null || inspected.data === undefined ? null : comesTo(inspected.data, text)}
      </p>
    </>
  )
}

/** '22 uitspraken in 5 onderdelen'. */
export const comesTo = ({ statements, sections }: Inspected, text: Text): string =>
  text('publishing.comesTo', {
    statements: text('publishing.statements', { count: statements }),
    sections: text('publishing.sectionCount', { count: sections }),
  })

function Subject({ chosen }: { readonly chosen: Chosen }): ReactNode {
  const text = useText()
  const { state } = chosen
  switch (state.subject) {
    case 'edition':
      return <EditionChoice chosen={chosen} />
    case 'sections':
      return (
        <>
          <EditionChoice chosen={chosen} />
          <SectionChoice chosen={chosen} />
        </>
      )
    case 'statements':
      return (
        <p>
          {state.statements.length === 0
            ? text('publishing.noStatements')
            : text('publishing.handedOver', { count: state.statements.length })}
        </p>
      )
    case 'query':
      return <QueryChoice chosen={chosen} />
  }
}

function EditionChoice({ chosen: { edition, change } }: { readonly chosen: Chosen }): ReactNode {
  const text = useText()
  const editions = useEditions().data ?? []
  return (
    <ComboBox
      label={text('publishing.edition')}
      options={editions.map((one) => ({
        id: one.id,
        label: editionName(one, editions),
        detail: one.programme.title,
      }))}
      chosen={edition?.id ?? null}
      onChoose={(id) => {
        if (id !== null && id !== edition?.id) change({ edition: id, sections: [] })
      }}
    />
  )
}

function SectionChoice({ chosen }: { readonly chosen: Chosen }): ReactNode {
  const text = useText()
  const { outline, sections, change } = chosen
  if (outline === undefined) return <Skeleton label={text('shell.loading')} lines={4} />
  return (
    <div className="bl-publishing__sections">
      <CheckTree
        label={text('publishing.sections')}
        nodes={outlineTree(outline, text)}
        ticked={covered(outline, sections)}
        mixed={partlyCovered(outline, sections)}
        onToggle={(id) => change({ sections: toggleSection(outline, sections, id) })}
        describeCount={(count) => text('library.statementCount', { count })}
      />
    </div>
  )
}

function QueryChoice({ chosen: { state, change } }: { readonly chosen: Chosen }): ReactNode {
  const text = useText()
  const saved = useSavedSearches().data ?? []
  return (
    <>
      <TextField
        label={text('publishing.query')}
        help={text('publishing.queryHelp')}
        value={state.query}
        onChange={(query) => change({ query })}
      />
      {saved.length === 0 ? null : (
        <ComboBox
          label={text('publishing.saved')}
          options={saved.map(({ id, name, query }) => ({ id, label: name, detail: query }))}
          chosen={saved.find(({ query }) => query === state.query.trim())?.id ?? null}
          onChoose={(id) => {
            const found = saved.find((one) => one.id === id)
            if (found !== undefined) change({ query: found.query })
          }}
        />
      )}
    </>
  )
}
