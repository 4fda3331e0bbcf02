/** Lets a test run a function in the main process, as Playwright does with a real Electron. */
import { browser } from './application.ts'

export type ToStandin = { readonly id: number; readonly source: string; readonly argument: unknown }
export type FromStandin =
  | { readonly type: 'ready'; readonly endpoint: string }
  | { readonly type: 'answer'; readonly id: number; readonly value?: unknown; readonly error?: string }

const tell = (message: FromStandin): void => {
  process.send?.(message)
}

async function evaluate({ id, source, argument }: ToStandin): Promise<void> {
  try {
    const electron = await import('./electron.ts')
    // The test's own function, as text: the one thing that only ever runs on a developer's machine.
    // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
    const run: unknown = new Function(`return (${source})`)()
    if (typeof run !== 'function') throw new Error('not a function')
    tell({ type: 'answer', id, value: await Reflect.apply(run, null, [electron, argument]) })
  } catch (error) {
    tell({ type: 'answer', id, error: String(error) })
  }
}

process.on('message', (message: ToStandin) => void evaluate(message))
tell({ type: 'ready', endpoint: (await browser).endpoint })
