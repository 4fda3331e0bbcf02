/** Cuts the one picture that Typst draws into its pages, each by itself and a quarter as long. */

/** A page as a picture: paths only, so that it needs no typeface and holds no text. Sizes in points. */
export type DrawnPage = {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly svg: string
}

/**
 * @param svg as Typst 0.14 writes it: indented, all pages of one size, then the outlines of the characters
 * @param pages how many there are
 */
export function cutPages(svg: string, pages: number): readonly DrawnPage[] {
  const [, width = '0', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  const definitions = svg.indexOf('\n    <defs ')
  const body = svg.slice(svg.indexOf('>') + 1, definitions === -1 ? svg.lastIndexOf('</svg>') : definitions)
  const glyphs = definitions === -1 ? new Map<string, Glyph>() : glyphsOf(svg.slice(definitions))
  // A page begins with its white ground, and is moved down to its place.
  const parts = body.split(/\n {4}<path class="typst-shape" fill="#ffffff"[^>]*\/>/).slice(1)
  if (parts.length !== pages) throw new Error(`Typst drew ${parts.length} pages of ${pages}`)
  const size = { width: round(Number(width)), height: round(Number(height) / pages) }
  return parts.map((part, at) => ({ number: at + 1, ...size, svg: pageSvg(part, size, glyphs) }))
}

type Size = Pick<DrawnPage, 'width' | 'height'>

/** A short name, and the outline of a character. */
type Glyph = { readonly name: string; readonly path: string }

const glyphsOf = (definitions: string): ReadonlyMap<string, Glyph> =>
  new Map(
    Array.from(
      definitions.matchAll(/<symbol id="([^"]+)"[^>]*>\s*<path d="([^"]*)"\/>\s*<\/symbol>/g),
      ([, id = '', path = ''], at) => [id, { name: `g${at.toString(36)}`, path: shortened(path) }],
    ),
  )

function pageSvg(part: string, { width, height }: Size, glyphs: ReadonlyMap<string, Glyph>): string {
  const used = new Map<string, string>()
  const drawing = part
    .replace(/^\s*<g(?: transform="[^"]*")?>/, '<g>')
    // A picture is not for following links; Typst does not escape their addresses either.
    .replaceAll(/<a(?: [^>]*)?>[^]*?<\/a>/g, '')
    .replaceAll(
      /<g class="typst-text" transform="([^"]*)">([^]*?)<\/g>/g,
      (_, transform: string, uses: string) => {
        const fill = /fill="([^"]*)"/.exec(uses)?.[1] ?? '#000000'
        const short = uses.replaceAll(
          /\s*<use xlink:href="#([^"]*)" x="([^"]*)"[^>]*>/g,
          (__, id: string, x) => {
            const glyph = glyphs.get(id)
            if (glyph === undefined) return ''
            used.set(glyph.name, glyph.path)
            return `<use href="#${glyph.name}" x="${round(Number(x))}"/>`
          },
        )
        return `<g fill="${fill}" transform="${shortened(transform)}">${short.trim()}</g>`
      },
    )
    .replaceAll(/ class="typst-[a-z]+"/g, '')
    .replaceAll(/\n\s*/g, '')
  const outlines = Array.from(used, ([name, path]) => `<path id="${name}" d="${path}"/>`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${outlines}</defs><path fill="#fff" d="M0 0h${width}v${height}H0z"/>${drawing}</svg>`
}

/** A hundredth of a point is finer than any screen. */
const round = (value: number): number => Math.round(value * 100) / 100
const shortened = (numbers: string): string => numbers.replaceAll(/(\.\d\d\d)\d+/g, '$1')
