/** Reads how high the drawn rows of a list are: new ones at once, others when they change. */
export type RowMeasurer = {
  /** For `ref` of every row; a row carries its number in `data-index`. */
  readonly ref: (row: HTMLElement) => () => void
  /** Pixels by number of the row. */
  readonly measure: () => ReadonlyMap<number, number>
}

/** @param onChange called when a row that was measured got another height */
export function rowMeasurer(onChange: () => void): RowMeasurer {
  const heights = new Map<HTMLElement, number>()
  const observer = new ResizeObserver((entries) => {
    const drawn = entries.flatMap(({ target }) =>
      target instanceof HTMLElement && heights.has(target) ? [target] : [],
    )
    const changed = drawn.filter((row) => heights.get(row) !== row.offsetHeight)
    for (const row of changed) heights.set(row, row.offsetHeight)
    if (changed.length > 0) onChange()
  })
  return {
    ref(row) {
      heights.set(row, 0)
      // While it tells of other rows an observer takes no new ones of the same depth.
      const frame = requestAnimationFrame(() => observer.observe(row, { box: 'border-box' }))
      return () => {
        cancelAnimationFrame(frame)
        observer.unobserve(row)
        heights.delete(row)
      }
    },
    measure() {
      for (const [row, height] of heights) if (height === 0) heights.set(row, row.offsetHeight)
      // Rows of a hidden list have no height, and say nothing of how high they are when it shows.
      return new Map(
        [...heights]
          .filter(([, height]) => height > 0)
          .map(([row, height]) => [Number(row.dataset['index']), height]),
      )
    },
  }
}
