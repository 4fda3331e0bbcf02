/** Panes side by side whose edges move by mouse and by keys; on a small window one at a time, with tabs. */
import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react'
import { clampWidth, type PaneLimits, widthByKey } from './pane-sizes.ts'
import './split-panes.css'
import { Tabs } from './tabs.tsx'
import { usePaneLayout } from './use-pane-layout.ts'

export type Pane = {
  readonly id: string
  readonly label: string
  readonly content: ReactNode
  /** `fixed` panes keep the width the officer gave them; the one `flexible` pane takes the rest. */
  readonly size: 'flexible' | (PaneLimits & { readonly initial: number })
  /** Leaves the pane out where panes stand side by side. */
  readonly folded?: boolean
}

export type SplitPanesProps = {
  readonly label: string
  readonly panes: readonly Pane[]
  readonly widths: Readonly<Record<string, number>>
  readonly onResize: (id: string, width: number) => void
  /** The pane in front where only one fits. */
  readonly front: string
  readonly onFront: (id: string) => void
  readonly describeEdge: (paneLabel: string) => string
}

export function SplitPanes(props: SplitPanesProps): ReactNode {
  const { label, panes, widths, onResize, front, onFront, describeEdge } = props
  const layout = usePaneLayout()
  if (layout === 'single')
    return (
      <div className="bl-panes bl-panes--single">
        <Tabs
          label={label}
          chosen={front}
          onChoose={onFront}
          tabs={panes.map((pane) => ({
            id: pane.id,
            label: pane.label,
            content: <PaneFrame pane={pane} />,
          }))}
        />
      </div>
    )
  const shown = panes.filter((pane) => pane.folded !== true)
  const flexibleAt = shown.findIndex((pane) => pane.size === 'flexible')
  return (
    <div className="bl-panes">
      {shown.map((pane, index) => {
        if (pane.size === 'flexible') return <PaneFrame key={pane.id} pane={pane} />
        const width = clampWidth(widths[pane.id] ?? pane.size.initial, pane.size)
        const frame = <PaneFrame key={pane.id} pane={pane} width={width} />
        const edge = (
          <Edge
            key={`${pane.id}-edge`}
            label={describeEdge(pane.label)}
            width={width}
            limits={pane.size}
            grows={index < flexibleAt ? 1 : -1}
            onResize={(next) => onResize(pane.id, next)}
          />
        )
        return index < flexibleAt ? [frame, edge] : [edge, frame]
      })}
    </div>
  )
}

function PaneFrame({ pane, width }: { readonly pane: Pane; readonly width?: number }): ReactNode {
  return (
    <section
      className="bl-pane"
      aria-label={pane.label}
      data-pane={pane.id}
      tabIndex={-1}
      data-size={width === undefined ? 'flexible' : 'fixed'}
      style={width === undefined ? {} : { flexBasis: `${width}px` }}
    >
      {pane.content}
    </section>
  )
}

type EdgeProps = {
  readonly label: string
  readonly width: number
  readonly limits: PaneLimits
  readonly grows: 1 | -1
  readonly onResize: (width: number) => void
}

function Edge({ label, width, limits, grows, onResize }: EdgeProps): ReactNode {
  const [grip, setGrip] = useState<{ readonly x: number; readonly width: number } | null>(null)
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = widthByKey(event.key, event.shiftKey, width, grows, limits)
    if (next === null) return
    event.preventDefault()
    onResize(next)
  }
  const onPointerDown = (event: PointerEvent): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    setGrip({ x: event.clientX, width })
  }
  const onPointerMove = (event: PointerEvent): void => {
    if (grip !== null) onResize(clampWidth(grip.width + (event.clientX - grip.x) * grows, limits))
  }
  return (
    // The window-splitter pattern: a separator that takes focus is a control.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="bl-edge"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={limits.min}
      aria-valuemax={limits.max}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      data-dragging={grip === null ? undefined : ''}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => setGrip(null)}
      onPointerCancel={() => setGrip(null)}
    />
  )
}
