/** What a test does outside the page, as an officer would: the native menu, native dialogs, and what the bridge tells. */
import type { Page } from '@playwright/test'
import type { Desktop } from './launch.ts'

/** The page of the one window there is after the start. */
export async function firstWindow(desktop: Desktop): Promise<Page> {
  const [page] = await desktop.windows(1)
  if (page === undefined) throw new Error('no window')
  return page
}

/** What the program's two permission handlers say. */
export const askPermission = (
  desktop: Desktop,
  permission: string,
  url: string,
): Promise<(boolean | null)[]> =>
  desktop.evaluateStandIn(
    async ({ session }, [name, address]) => {
      const { requested, checked } = session.defaultSession.askPermission(name, address)
      return [await requested, checked]
    },
    [permission, url] as const,
  )

/** Collects what the bridge tells the page from now on; gives a function that reads it. */
export async function collect(
  page: Page,
  listener: 'onCommand' | 'onCoreState',
): Promise<() => Promise<string[]>> {
  await page.evaluate((name) => {
    const collected: string[] = []
    Object.assign(window, { collected })
    window.bloemlezing[name]((told) => collected.push(told))
  }, listener)
  return () => page.evaluate(() => ('collected' in window ? (window.collected as string[]) : []))
}

/** Clicks through the native menu by its labels. */
export const clickMenu = (desktop: Desktop, path: readonly string[]): Promise<void> =>
  desktop.evaluate(({ Menu }, labels) => {
    let menu = Menu.getApplicationMenu()
    for (const label of labels.slice(0, -1))
      menu = menu?.items.find((item) => item.label === label)?.submenu ?? null
    menu?.items.find((item) => item.label === labels.at(-1))?.click()
  }, path)

/**
 * Answers native dialogs: every question with the button of this number, every choice of a file with the next one.
 * @returns a function that gives the questions asked since
 */
export async function answerDialogs(
  desktop: Desktop,
  button: number,
  files: readonly string[] = [],
): Promise<() => Promise<string[]>> {
  await desktop.evaluate(
    ({ dialog }, [response, paths]) => {
      const asked: string[] = []
      const left = [...paths]
      Object.assign(globalThis, { asked })
      Object.assign(dialog, {
        showMessageBox: async (...args: readonly { readonly message: string; readonly detail: string }[]) => {
          const question = args.at(-1)
          asked.push(`${question?.message}|${question?.detail}`)
          return { response }
        },
        showOpenDialog: async () => ({ canceled: false, filePaths: left.splice(0, 1) }),
      })
    },
    [button, files] as const,
  )
  return () => desktop.evaluate(() => (Reflect.get(globalThis, 'asked') ?? []) as string[])
}
