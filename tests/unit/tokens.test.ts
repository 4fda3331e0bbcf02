/** The tokens keep their contrast in both themes (WCAG 2.2, 1.4.3 and 1.4.11). */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tagColours } from '../../src/shared/domain/index.ts'

const css = readFileSync(new URL('../../src/renderer/app/theme/tokens.css', import.meta.url), 'utf8')

type Theme = 'light' | 'dark'
type Colours = ReadonlyMap<string, Readonly<Record<Theme, string>>>

const colours: Colours = new Map(
  [...css.matchAll(/--bl-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)

function colour(name: string, theme: Theme): string {
  const found = colours.get(name)
  if (found === undefined) throw new Error(`no colour --bl-${name}`)
  return found[theme]
}

/** Relative luminance of an sRGB colour (WCAG 2.2, definition of the term). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const kinds = ['bottleneck', 'solution', 'observation', 'question', 'quote'].map((kind) => `kind-${kind}`)
const tags = tagColours.map((colour) => `tag-${colour}`)
const grounds = ['canvas', 'surface', 'accent-soft', 'hover']

const texts: readonly (readonly [string, string])[] = [
  ...['ink', 'ink-soft', 'accent', ...kinds].flatMap((text) =>
    grounds.map((ground) => [text, ground] as const),
  ),
  ['danger', 'canvas'],
  ['danger', 'surface'],
  ['danger', 'danger-soft'],
  ['ink', 'danger-soft'],
  ['warning', 'surface'],
  ['warning', 'warning-soft'],
  ['ink', 'warning-soft'],
  ['success', 'canvas'],
  ['ink', 'mark'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  // Tooltips are the page turned inside out.
  ['canvas', 'ink'],
]

const shapes: readonly (readonly [string, string])[] = [
  ['line-strong', 'surface'],
  ['line-strong', 'canvas'],
  ['accent', 'surface'],
  ['accent', 'canvas'],
  ['accent', 'accent-soft'],
  ['accent', 'line'],
  ...tags.flatMap((tag) => grounds.map((ground) => [tag, ground] as const)),
]

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(texts)('text in %s on %s can be read: 4.5 to 1', (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(shapes)('shapes in %s on %s can be seen: 3 to 1', (shape, ground) => {
    expect(contrast(colour(shape, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3)
  })
})

it('has the colours that were agreed', () => {
  expect(Object.fromEntries([...colours].slice(0, 7))).toEqual({
    canvas: { light: '#f7f6f2', dark: '#14171a' },
    surface: { light: '#ffffff', dark: '#1c2024' },
    ink: { light: '#1b1f23', dark: '#eceef0' },
    'ink-soft': { light: '#555e66', dark: '#a9b2ba' },
    line: { light: '#dad8d0', dark: '#353b41' },
    accent: { light: '#0b5d66', dark: '#63c7d0' },
    mark: { light: '#ffe9a8', dark: '#5a4a12' },
  })
})
