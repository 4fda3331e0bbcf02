import { describe, expect, it } from 'vitest'
import {
  createKnowledgeBases,
  dialogFolder,
  type KnowledgeBases,
} from '../../src/main/desktop/knowledge-bases.ts'
import { emptySettings } from '../../src/main/desktop/settings.ts'

type World = {
  readonly bases: KnowledgeBases
  /** What happened, in order. */
  readonly log: string[]
}

/** Knowledge bases of which the named ones do not open; `instead` is what the officer then picks. */
function world(
  bad: readonly string[] = [],
  instead: string | null = null,
  saved: () => boolean = () => true,
  recent: readonly string[] = [],
): World {
  const log: string[] = []
  const bases = createKnowledgeBases({
    settings: { ...emptySettings, recent },
    ownFile: '/own',
    exists: (file) => Promise.resolve(!file.startsWith('/gone')),
    start: (file) => {
      log.push(`start ${file}`)
      return Promise.resolve(bad.includes(file) ? { ok: false, reason: 'damaged' } : { ok: true })
    },
    offerAnother: (file, reason) => {
      log.push(`offer ${file} ${reason}`)
      return Promise.resolve(instead)
    },
    saveAll: () => {
      log.push('save')
      return Promise.resolve(saved())
    },
    reloadAll: () => log.push('reload'),
    onSettings: (settings) => log.push(`recent ${settings.recent.join(' ')}`),
    quit: () => log.push('quit'),
  })
  return { bases, log }
}

describe('the first knowledge base', () => {
  it("is the program's own on a fresh machine", async () => {
    const { bases, log } = world()
    await bases.openFirst(null)
    expect(log).toEqual(['start /own', 'recent /own'])
  })
  it('is the last one opened, later', async () => {
    const { bases, log } = world([], null, undefined, ['/last', '/own'])
    await bases.openFirst(null)
    expect(log[0]).toBe('start /last')
  })
  it('is the one that was double-clicked', async () => {
    const { bases, log } = world([], null, undefined, ['/last'])
    await bases.openFirst('/clicked')
    expect(log).toEqual(['start /clicked', 'recent /clicked /last'])
  })
  it('is another one when it does not open, and is then not remembered', async () => {
    const { bases, log } = world(['/own'], '/other')
    await bases.openFirst(null)
    expect(log).toEqual(['start /own', 'offer /own damaged', 'start /other', 'recent /other'])
  })
  it('quits when there is none to open', async () => {
    const { bases, log } = world(['/own'], null)
    await bases.openFirst(null)
    expect(log).toEqual(['start /own', 'offer /own damaged', 'quit'])
  })
})

describe('a knowledge base that is no longer there', () => {
  it('is not made anew when it was the last one opened', async () => {
    const { bases, log } = world([], '/other', undefined, ['/gone'])
    await bases.openFirst(null)
    expect(log).toEqual(['offer /gone gone', 'start /other', 'recent /other /gone'])
  })
  it('is made when the officer asks for a new one', async () => {
    const { bases, log } = world()
    await bases.openFirst('/a')
    await bases.make('/gone-until-now')
    expect(log.slice(2, 4)).toEqual(['save', 'start /gone-until-now'])
  })
})

describe('opening another knowledge base', () => {
  it('saves first and loads the windows again after', async () => {
    const { bases, log } = world()
    await bases.openFirst('/a')
    await bases.open('/b')
    expect(log.slice(2)).toEqual(['save', 'start /b', 'recent /b /a', 'reload'])
  })
  it('leaves everything as it is when text could not be saved', async () => {
    const { bases, log } = world([], null, () => false)
    await bases.openFirst('/a')
    await bases.open('/b')
    expect(log.slice(2)).toEqual(['save'])
  })
  it('does nothing for the one that is open', async () => {
    const { bases, log } = world()
    await bases.openFirst('/a')
    await bases.open('/a')
    expect(log.slice(2)).toEqual([])
  })
  it('opens two that come at once one after the other', async () => {
    const { bases, log } = world()
    await Promise.all([bases.openFirst('/a'), bases.open('/b'), bases.open('/c')])
    expect(log.filter((line) => line.startsWith('start'))).toEqual(['start /a', 'start /b', 'start /c'])
  })
})

describe('what is remembered', () => {
  it('clears the list but for the open one', async () => {
    const { bases, log } = world([], null, undefined, ['/x', '/y'])
    await bases.openFirst('/a')
    bases.clearRecent()
    expect(log.at(-1)).toBe('recent /a')
  })
  it('opens dialogs where the last one ended, else beside the knowledge base', async () => {
    expect(dialogFolder({ ...emptySettings, recent: ['/docs/a'] }, '/data/own')).toBe('/docs')
    expect(dialogFolder({ ...emptySettings, folder: '/last' }, '/data/own')).toBe('/last')
    expect(dialogFolder(emptySettings, '/data/own')).toBe('/data')
  })
})
