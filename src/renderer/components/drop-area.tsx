/** A place to drop files; the button inside it does the same by keyboard. */
import type { ReactNode } from 'react'
import { DropZone, type FileDropItem } from 'react-aria-components'
import './drop-area.css'

export type DropAreaProps = {
  readonly label: string
  readonly onFiles: (files: readonly File[]) => void
  readonly children: ReactNode
}

export function DropArea({ label, onFiles, children }: DropAreaProps): ReactNode {
  return (
    <DropZone
      className="bl-drop"
      aria-label={label}
      onDrop={(event) => {
        const dropped = event.items.filter((item): item is FileDropItem => item.kind === 'file')
        void Promise.all(dropped.map((item) => item.getFile())).then(onFiles)
      }}
    >
      {children}
    </DropZone>
  )
}
