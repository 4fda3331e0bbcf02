/** Which file is open. Its folder stays with the system: the page never learns a path. */
import type { ReactNode } from 'react'
import { Answer, useStatus } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { Button } from '../../components/index.ts'

export function KnowledgeBaseFacts(): ReactNode {
  const text = useText()
  const { knowledgeBases } = useServices().platform
  return (
    <Answer query={useStatus()} lines={2}>
      {({ name, version }) => (
        <>
          <dl className="bl-settings__facts">
            <dt>{text('settings.file')}</dt>
            <dd>{name}</dd>
            <dt>{text('shell.appName')}</dt>
            <dd>{version}</dd>
          </dl>
          {knowledgeBases === null ? (
            <p className="bl-settings__note">{text('settings.placeInBrowser')}</p>
          ) : (
            <div>
              <Button icon="open" onPress={() => void knowledgeBases('reveal')}>
                {text('settings.reveal')}
              </Button>
            </div>
          )}
        </>
      )}
    </Answer>
  )
}
