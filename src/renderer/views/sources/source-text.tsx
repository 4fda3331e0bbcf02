/** The original file of a source, to read. */
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { SourceSummary } from '../../../shared/contract/index.ts'
import { Answer } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { Button, Dialog, Message } from '../../components/index.ts'
import { readText } from './read-text.ts'
import './source-text.css'

export type SourceTextProps = {
  readonly source: SourceSummary
  readonly onSave: () => void
  readonly onClose: () => void
}

export function SourceText({ source, onSave, onClose }: SourceTextProps): ReactNode {
  const text = useText()
  const { client, queries } = useServices()
  const { id, name } = source
  const query = useQuery({
    // Not the file itself: a Blob held by the cache would hold the whole file.
    queryKey: [...queries.register.sourceFile.queryKey({ input: { id } }), 'text'],
    queryFn: async () => ({ words: await readText((await client.register.sourceFile({ id })).content) }),
  })
  return (
    <Dialog title={name} size="wide" closeLabel={text('shell.close')} isOpen onClose={onClose}>
      <Answer query={query} lines={10}>
        {({ words }) =>
          words === null ? (
            <Message tone="info" actions={<Button onPress={onSave}>{text('sources.save')}</Button>}>
              {text('sources.notText')}
            </Message>
          ) : (
            <pre className="bl-source-text" lang="nl">
              {words}
            </pre>
          )
        }
      </Answer>
    </Dialog>
  )
}
