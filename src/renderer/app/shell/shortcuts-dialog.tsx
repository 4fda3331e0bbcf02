/** All keys at a glance. */
import { Fragment, type ReactNode } from 'react'
import { Dialog } from '../../components/index.ts'
import { namedKeys, useLetterKeys } from '../actions/index.ts'
import { useText } from '../i18n/index.ts'
import { shortcutGroups } from './keys.ts'
import './shortcuts-dialog.css'

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const text = useText()
  const letters = useLetterKeys()
  return (
    <Dialog
      title={text('shortcuts.title')}
      closeLabel={text('shell.close')}
      isOpen
      size="wide"
      onClose={onClose}
    >
      {letters === 'off' ? <p className="bl-shortcuts__off">{text('shortcuts.lettersOff')}</p> : null}
      <div className="bl-shortcuts__columns">
        {shortcutGroups.map((group) => (
          <section key={group.title} className="bl-shortcuts">
            <h3>{text(group.title)}</h3>
            <dl>
              {group.rows.map((row) => (
                <div key={row.name} className="bl-shortcuts__row">
                  <dt>{text(row.name).replace(/…$/, '')}</dt>
                  <dd>
                    {row.keys.map((keys, index) => (
                      <Fragment key={keys}>
                        {index > 0 ? ` ${text('shortcuts.or')} ` : null}
                        <kbd>{namedKeys(keys, text)}</kbd>
                      </Fragment>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
