/** What can be typed in the search box, with an example of each. */
import type { ReactNode } from 'react'
import type { MessageKey } from '../../../shared/i18n/index.ts'
import { fieldName, lackingFields, type QueryField } from '../../../shared/query/index.ts'
import { useText } from '../../app/i18n/index.ts'
import './query-help.css'

const examples: readonly { readonly typed: string; readonly means: MessageKey }[] = [
  { typed: 'slachtoffers opvang', means: 'query.help.words' },
  { typed: '"passende opvang"', means: 'query.help.quoted' },
  { typed: 'uitbuit*', means: 'query.help.prefix' },
  { typed: 'opvang OF onderdak', means: 'query.help.or' },
  { typed: 'aangifte -politie', means: 'query.help.not' },
  { typed: '(opvang OF onderdak) kinderen', means: 'query.help.group' },
  { typed: 'label:Opvang', means: 'query.help.field' },
  { typed: 'label:Opvang label:Zorg', means: 'query.help.both' },
  { typed: 'editie:2018 editie:2022', means: 'query.help.choices' },
  { typed: 'jaar:2018..2022', means: 'query.help.year' },
]

const otherFields = ['edition', 'section', 'source', 'organisation', 'kind'] as const

const named = (fields: readonly QueryField[]): string => fields.map(fieldName).join(', ')

export function QueryHelp(): ReactNode {
  const text = useText()
  return (
    <>
      <dl className="bl-query-help">
        {examples.map(({ typed, means }) => (
          <div key={means}>
            <dt>
              <code>{typed}</code>
            </dt>
            <dd>{text(means)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <code>
              {fieldName('without')}:{fieldName('tag')}
            </code>
          </dt>
          <dd>
            {text('query.help.without', { fields: named(lackingFields.filter((field) => field !== 'tag')) })}
          </dd>
        </div>
      </dl>
      <p className="bl-query-help__note">{text('query.help.fields', { fields: named(otherFields) })}</p>
      <p className="bl-query-help__note">{text('query.help.operators')}</p>
    </>
  )
}
