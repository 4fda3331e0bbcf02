/** All keys at a glance. */
import { Fragment, type ReactNode } from 'react'
import { Dialog } from '../../components/index.ts'
import { useText } from '../i18n/index.ts'
import { shortcutGroups } from './keys.ts'
import './shortcuts-dialog.css'

export type ShortcutsDialogProps = { readonly isOpen: boolean; readonly onClose: () => void }

export function ShortcutsDialog({ isOpen, onClose }: ShortcutsDialogProps): ReactNode {
  const text = useText()
  return (
    <Dialog
      title={text('shortcuts.title')}
      closeLabel={text('shell.close')}
      isOpen={isOpen}
      onClose={onClose}
    >
      {shortcutGroups.map((group) => (
        <section key={group.title} className="bl-shortcuts">
          <h3>{text(group.title)}</h3>
          <dl>
            {group.rows.map((row) => (
              <div key={row.name} className="bl-shortcuts__row">
                <dt>{text(row.name)}</dt>
                <dd>
                  {row.keys.map((keys, index) => (
                    <Fragment key={keys}>
                      {index > 0 ? ` ${text('shortcuts.or')} ` : null}
                      <kbd>{keys}</kbd>
                    </Fragment>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}
