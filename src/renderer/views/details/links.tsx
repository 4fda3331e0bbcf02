/** Links from and to a statement or a section, said in words from where one stands; to follow, make and remove. */
import { type ReactNode, useRef } from 'react'
import type { LinkEnd, StatementDetails } from '../../../shared/contract/index.ts'
import { useChange } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { IconButton, LinkButton } from '../../components/index.ts'
import { Facts } from './facts.tsx'
import { focusNeighbour } from './focus-neighbour.ts'
import { LinkForm } from './link-form.tsx'
import { useAccess } from './use-access.ts'
import { useJump } from './use-jump.ts'

type Link = StatementDetails['links'][number]

export type LinksProps = { readonly from: LinkEnd; readonly links: readonly Link[] }

export function Links({ from, links }: LinksProps): ReactNode {
  const text = useText()
  const change = useChange()
  const jump = useJump()
  const access = useAccess()
  const list = useRef<HTMLUListElement>(null)
  const adding = useRef<HTMLDivElement>(null)
  const remove = ({ id }: Link, index: number): void => {
    focusNeighbour(list.current, index, adding.current)
    void change((client) => client.links.remove({ id }))
  }
  return (
    <div className="bl-facts">
      <Facts count={links.length} none={text('details.noLinks')}>
        <ul ref={list} className="bl-facts__list">
          {links.map((link, index) => (
            <li key={link.id} className="bl-fact">
              <div className="bl-fact__head">
                <p className="bl-fact__note">{text(relation(link))}</p>
                {access === 'read-only' ? null : (
                  <span className="bl-fact__tools">
                    <IconButton
                      icon="trash"
                      label={text('details.removeLink', { name: link.other.place ?? link.other.text })}
                      onPress={() => remove(link, index)}
                    />
                  </span>
                )}
              </div>
              <LinkButton onPress={() => void jump(link.other)}>
                {link.other.place === null ? null : <strong>{link.other.place} </strong>}
                <span lang="nl">
                  {link.other.text === '' ? text('domain.untitledSection') : link.other.text}
                </span>
              </LinkButton>
            </li>
          ))}
        </ul>
      </Facts>
      {access === 'read-only' ? null : (
        <div ref={adding}>
          <LinkForm from={from} />
        </div>
      )}
    </div>
  )
}

const relation = ({ type, direction }: Link) =>
  direction === 'to' ? (`domain.linkTypeReversed.${type}` as const) : (`domain.linkType.${type}` as const)
