import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { callStatus } from './desktop/core-call.ts'
import { type Desktop, hosts, isAvailable, launchDesktop } from './desktop/launch.ts'
import { answerDialogs, askPermission, clickMenu, collect, firstWindow } from './desktop/officer.ts'
import { reviewPage, windowPage } from './pages/index.ts'

const project = resolve(import.meta.dirname, '../..')

for (const host of hosts) {
  test.describe(`desktop under ${host}`, () => {
    test.describe.configure({ mode: 'serial' })
    test.skip(!isAvailable(host), 'De Electron-runtime is hier niet; alleen de plaatsvervanger is getoetst.')

    let desktop: Desktop
    let page: Page

    test.beforeAll(async () => {
      desktop = await launchDesktop(host)
      page = await firstWindow(desktop)
    })
    test.afterAll(() => desktop.end())

    test('gives the page the bridge and nothing of Node or Electron', async () => {
      const seen = await page.evaluate(() => ({
        bridge: Object.keys(window.bloemlezing).toSorted(),
        powers: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron', 'global'].filter(
          (name) => name in window,
        ),
      }))
      expect(seen.powers).toEqual([])
      expect(seen.bridge).toEqual([
        'knowledgeBase',
        'onCommand',
        'onCoreState',
        'onFlush',
        'openWindow',
        'pickFiles',
        'requestPort',
        'restartCore',
        'revealSaved',
        'saveFile',
        'setLanguage',
      ])
    })

    test('loads without a complaint of the browser', async () => {
      const complaints: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.reload()
      await expect(page.getByRole('searchbox')).toBeVisible()
      expect(complaints).toEqual([])
    })

    test('makes windows that are sandboxed and isolated, with nothing loosened', async () => {
      test.skip(host === 'electron', 'Electron tells nobody what a window was made with.')
      const [options] = await desktop.evaluateStandIn(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => window.options),
      )
      const { preload, devTools: _devTools, ...preferences } = options?.webPreferences ?? {}
      expect(preload).toMatch(/index\.cjs$/)
      expect(preferences).toEqual({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
      })
      expect(options?.windowStatePersistence).toBe(true)
    })

    test('grants its page two permissions, and other pages none', async () => {
      test.skip(host === 'electron', 'Only the stand-in hands out what the program set.')
      expect(
        await askPermission(desktop, 'clipboard-sanitized-write', 'app://bloemlezing/index.html'),
      ).toEqual([true, true])
      expect(await askPermission(desktop, 'media', 'app://bloemlezing/index.html')).toEqual([false, false])
      expect(await askPermission(desktop, 'clipboard-sanitized-write', 'https://example.org/')).toEqual([
        false,
        false,
      ])
    })

    test('answers nothing outside the built page, in no spelling and by no other method', async () => {
      const statuses = await page.evaluate(() =>
        Promise.all(
          [
            ['/..%2f..%2fpackage.json', 'GET'],
            ['/%2e%2e%2fmain%2fcore.js', 'GET'],
            ['/grant/AAAA', 'GET'],
            ['/index.html', 'POST'],
            ['/index.html', 'GET'],
          ].map(async ([path = '', method = '']) => (await fetch(path, { method })).status),
        ),
      )
      expect(statuses).toEqual([404, 404, 404, 405, 200])
    })

    test('lets no request leave', async () => {
      const outcome = await page.evaluate(() =>
        fetch('https://example.org/').then(
          () => 'answered',
          () => 'refused',
        ),
      )
      expect(outcome).toBe('refused')
    })

    test('runs no script that was injected into the page', async () => {
      const ran = await page.evaluate(() => {
        const script = document.createElement('script')
        script.textContent = 'window.injected = true'
        document.body.append(script)
        const image = document.createElement('img')
        image.setAttribute('onerror', 'window.injected = true')
        image.src = 'missing.png'
        document.body.append(image)
        return new Promise((resolve) => {
          image.addEventListener('error', () => resolve('injected' in window))
        })
      })
      expect(ran).toBe(false)
    })

    for (const [what, href] of [
      ['elsewhere', 'https://example.org/?next=app://bloemlezing/index.html'],
      ['to a file of its own', '/grant/AAAA'],
    ] as const) {
      test(`stays where it is when a link leads ${what}`, async () => {
        await desktop.evaluate(({ BrowserWindow }) => {
          const attempts: boolean[] = []
          Object.assign(globalThis, { attempts })
          BrowserWindow.getAllWindows()[0]?.webContents.once('will-navigate', (event) => {
            attempts.push(event.defaultPrevented)
          })
        })
        await page.evaluate((address) => {
          const link = document.createElement('a')
          link.href = address
          document.body.append(link)
          Object.assign(window, { stayed: true })
          link.click()
        }, href)
        await expect
          .poll(() => desktop.evaluate(() => Reflect.get(globalThis, 'attempts') as boolean[]))
          .toEqual([true])
        expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
      })
    }

    test('opens no second window for the page, and asks before it hands an address to the system', async () => {
      const asked = await answerDialogs(desktop, 1)
      await page.evaluate(() => {
        window.open('file:///etc/passwd')
        window.open('https://example.org/brief')
      })
      await expect
        .poll(asked)
        .toEqual(['Deze verwijzing openen buiten Bloemlezing?|https://example.org/brief'])
      await desktop.windows(1)
    })

    test('puts a file where the officer says, whole or not at all, and shows it in its folder', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'bloemlezing-saved-'))
      const save = async (name: string, words: string) => {
        await desktop.evaluate(
          ({ dialog }, filePath) =>
            Object.assign(dialog, { showSaveDialog: async () => ({ canceled: false, filePath }) }),
          join(folder, name),
        )
        return page.evaluate(
          (text) => window.bloemlezing.saveFile({ name: 'brief', bytes: new TextEncoder().encode(text) }),
          words,
        )
      }
      await desktop.evaluate(({ shell }) => {
        const shown: string[] = []
        Object.assign(globalThis, { shown })
        Object.assign(shell, { showItemInFolder: (path: string) => void shown.push(path) })
      })
      await page.evaluate(() => window.bloemlezing.revealSaved())
      expect(await save('brief.md', 'oud')).toBe('saved')
      expect(await save('brief.md', 'nieuw')).toBe('saved')
      await mkdir(join(folder, 'map.md'))
      expect(await save('map.md', 'niet')).toBe('other')
      await page.evaluate(() => window.bloemlezing.revealSaved())
      expect(await desktop.evaluate(() => Reflect.get(globalThis, 'shown') as string[])).toEqual([
        join(folder, 'brief.md'),
      ])
      expect(await readFile(join(folder, 'brief.md'), 'utf8')).toBe('nieuw')
      expect((await readdir(folder)).toSorted()).toEqual(['brief.md', 'map.md'])
      await rm(folder, { recursive: true })
    })

    test('has a Dutch menu whose commands reach the page', async () => {
      const heard = await collect(page, 'onCommand')
      const labels = await desktop.evaluate(({ Menu }) =>
        Menu.getApplicationMenu()?.items.map(({ label }) => label),
      )
      expect(labels).toEqual(['Bestand', 'Bewerken', 'Beeld', 'Venster', 'Help'])
      await clickMenu(desktop, ['Help', 'Sneltoetsen'])
      await expect.poll(heard).toEqual(['show-shortcuts'])
    })

    test('has its menu in the language that the page is in', async () => {
      const labels = (): Promise<string[] | undefined> =>
        desktop.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label))
      await page.getByRole('dialog', { name: 'Sneltoetsen' }).press('Escape')
      await page.getByRole('button', { name: 'Instellingen' }).click()
      await page.getByText('English').click()
      await expect.poll(labels).toEqual(['File', 'Edit', 'View', 'Window', 'Help'])
      await page.getByText('Nederlands').click()
      await expect.poll(labels).toEqual(['Bestand', 'Bewerken', 'Beeld', 'Venster', 'Help'])
      await page.getByRole('button', { name: 'Bibliotheek' }).click()
    })

    test('hands the page a port on which the core answers, also after a reload', async () => {
      expect((await callStatus(page)).name).toBe('kennisbank.bloemlezing')
      await page.reload()
      expect((await callStatus(page)).name).toBe('kennisbank.bloemlezing')
    })

    test('gives a second window its own port to the same core', async () => {
      const core = await desktop.corePid()
      await clickMenu(desktop, ['Bestand', 'Nieuw venster'])
      const second = (await desktop.windows(2)).find((other) => other !== page)
      if (second === undefined) throw new Error('no second window')
      expect(await callStatus(second)).toEqual(await callStatus(page))
      expect(await desktop.corePid()).toBe(core)
      await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().at(-1)?.close())
      await desktop.windows(1)
    })

    test('starts a killed core again; the call in flight fails, and the text stays until it is saved', async () => {
      const window = windowPage(page)
      await window.openSample()
      await window.chooseSection(/^1\.2 /)
      await window.chooseStatement(/Slachtoffers hebben te weinig vertrouwen/)
      const states = await collect(page, 'onCoreState')
      const core = await desktop.corePid()
      // A core that stands still lets no answer slip out before it is killed.
      process.kill(core, 'SIGSTOP')
      await window.text.fill('Slachtoffers vertrouwen de politie te weinig.')
      await expect(window.saved).toHaveText('bezig met opslaan')
      process.kill(core, 'SIGKILL')
      await expect.poll(async () => (await states()).slice(0, 2)).toEqual(['restarting', 'running'])
      expect(await desktop.corePid()).not.toBe(core)
      await expect(window.text).toHaveText('Slachtoffers vertrouwen de politie te weinig.')
      await expect(window.saved).toHaveText('opgeslagen')
    })

    test('gives up after three new starts, says so, and starts again when asked', async () => {
      const states = await collect(page, 'onCoreState')
      const latest = async (): Promise<string | undefined> => (await states()).at(-1)
      for (let kills = 0; kills < 4 && (await latest()) !== 'failed'; kills += 1) {
        const core = await desktop.corePid()
        process.kill(core, 'SIGKILL')
        await expect
          .poll(async () => (await latest()) === 'failed' || !(await desktop.corePids()).includes(core))
          .toBe(true)
      }
      await expect.poll(latest).toBe('failed')
      expect(await desktop.corePids()).toEqual([])
      await page.getByRole('button', { name: 'Kennisbank opnieuw starten' }).click()
      await expect.poll(latest).toBe('running')
      expect((await callStatus(page)).name).toBe('kennisbank.bloemlezing')
    })

    test('says in Dutch why a knowledge base does not open, and opens another one instead', async () => {
      const foreign = join(desktop.dataFolder, 'brief.bloemlezing')
      const other = join(desktop.dataFolder, 'ander.bloemlezing')
      await writeFile(foreign, 'geen kennisbank')
      await writeFile(other, '')
      const asked = await answerDialogs(desktop, 0, [foreign, other])
      const reloaded = page.waitForEvent('load')
      await clickMenu(desktop, ['Bestand', 'Openen…'])
      await expect
        .poll(asked)
        .toEqual([
          'De kennisbank brief.bloemlezing kan niet worden geopend.|Dit bestand is geen kennisbank van Bloemlezing. Er is niets aan gewijzigd. Kies een ander bestand.',
        ])
      await reloaded
      expect((await callStatus(page)).name).toBe('ander.bloemlezing')
      await expect
        .poll(() =>
          desktop.evaluate(({ Menu }) =>
            Menu.getApplicationMenu()
              ?.items.find(({ label }) => label === 'Bestand')
              ?.submenu?.items.find(({ label }) => label === 'Recente kennisbanken')
              ?.submenu?.items.map(({ label }) => label),
          ),
        )
        .toEqual(expect.arrayContaining(['ander.bloemlezing', 'kennisbank.bloemlezing']))
    })

    test('lets no window go unasked while the changes of a review are not taken in', async () => {
      const asked = await answerDialogs(desktop, 0, [join(project, 'tests/fixtures/intake/tien-fouten.txt')])
      const review = reviewPage(page, { pick: (_page, _file, open) => open() })
      await review.read('tests/fixtures/intake/tien-fouten.txt')
      await page.keyboard.press('m')
      const changed = await review.words()
      await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
      await expect
        .poll(async () => (await asked()).map((question) => question.split('|')[0]))
        .toEqual(['De import is nog niet overgenomen.'])
      expect(await desktop.windows(1)).toHaveLength(1)
      expect(await review.words()).toEqual(changed)
    })

    test('lets no window go with text that could not be saved', async () => {
      const asked = await answerDialogs(desktop, 0)
      await page.evaluate(() => {
        window.bloemlezing.onFlush(() => Promise.resolve('text'))
      })
      await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
      await expect
        .poll(async () => (await asked()).map((question) => question.split('|')[0]))
        .toEqual(['Niet alle tekst is opgeslagen.'])
      expect(await desktop.windows(1)).toHaveLength(1)
    })

    test('ends with its last window, and the core with it', async () => {
      await answerDialogs(desktop, 1)
      const core = await desktop.corePid()
      await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
      await desktop.ended
      expect(() => process.kill(core, 0)).toThrow('ESRCH')
    })
  })
}
