/** The list of what was found: the first ones at once, more when asked. */
import { fill } from '../shared/i18n/index.ts'
import type { Explanation } from '../shared/search/index.ts'
import { make } from './elements.ts'
import type { Answer, Hit } from './search.ts'
import type { PageContent, PageStatement } from './statements.ts'
import type { Words } from './words.ts'

/** So many are drawn at a time. */
const atOnce = 50

export type Results = {
  draw(answer: Answer): void
  /** Moves the focus along the results; from outside them to the first. Gives false where there is none to go to. */
  moveFocus(step: -1 | 1): boolean
  isOnResult(): boolean
  /** Puts the focus on the result that leads to a place, when it is shown. */
  focusPlace(id: string): void
}

export function createResults(place: HTMLElement, content: PageContent, words: Words): Results {
  const links = (): readonly HTMLElement[] => [...place.querySelectorAll<HTMLElement>('.hit > h3 > a')]

  const drawFrom = (answer: Answer, from: number): void => {
    const next = answer.hits.slice(from, from + atOnce)
    for (const [step, hit] of next.entries()) {
      if (from + step === answer.total) place.append(make('h2', {}, words.lacking), make('ol', {}))
      listIn(place).append(drawHit(content.statement(hit.statement), hit, words))
    }
    const shown = from + next.length
    if (shown >= answer.hits.length) return
    const more = make('button', { type: 'button', class: 'more' }, words.more)
    const rest = make(
      'p',
      { class: 'rest' },
      `${fill(words.shown, { shown, count: answer.hits.length })} `,
      more,
    )
    more.addEventListener('click', () => {
      rest.remove()
      drawFrom(answer, shown)
      links()[shown]?.focus()
    })
    place.append(rest)
  }

  return {
    draw: (answer) => {
      place.replaceChildren(make('h2', {}, words.results))
      if (answer.hits.length > 0) drawFrom(answer, 0)
    },
    isOnResult: () => links().some((link) => link === document.activeElement),
    focusPlace: (id) =>
      links()
        .find((link) => link.getAttribute('href') === `#${id}`)
        ?.focus(),
    moveFocus: (step) => {
      const all = links()
      const at = all.findIndex((link) => link === document.activeElement)
      const next = at === -1 ? all[0] : all[at + step]
      next?.focus()
      return next !== undefined
    },
  }
}

/** The list that is drawn in, made when there is none yet. */
function listIn(place: HTMLElement): HTMLElement {
  const last = place.lastElementChild
  if (last instanceof HTMLOListElement) return last
  const list = make('ol', {})
  place.append(list)
  return list
}

function drawHit(statement: PageStatement, hit: Hit, words: Words): HTMLElement {
  const { highlights, because, lacks } = hit.explanation()
  const [first, ...others] = statement.places
  const reasons = [
    ...because.flatMap(({ tier, found }) => reasonOf(tier, found, words)),
    ...(lacks.length === 0 ? [] : [fill(words.lacks, { words: lacks.join(', ') })]),
  ]
  return make(
    'li',
    { class: 'hit', 'data-kind': statement.kind.id },
    make('h3', {}, placeLink(first), ` ${statement.section}`),
    make('p', { class: 'words', dir: 'auto' }, ...marked(statement.text, highlights)),
    make(
      'p',
      { class: 'about' },
      make('span', { class: 'kind' }, statement.kind.name),
      ...others.flatMap((other) => [' · ', placeLink(other)]),
      ...[...new Set(reasons)].flatMap((reason) => [' · ', reason]),
    ),
  )
}

const placeLink = (place: PageStatement['places'][number] | undefined): HTMLElement =>
  make('a', { href: `#${place?.id ?? ''}` }, place?.name ?? '')

/** Words that were found as they were typed, or inflected, need no reason. */
function reasonOf(
  tier: Explanation['because'][number]['tier'],
  word: string,
  { because }: Words,
): readonly string[] {
  switch (tier) {
    case 'exact':
    case 'prefix':
    case 'stem':
      return []
    case 'family':
    case 'part':
    case 'synonym':
    case 'typo':
      return [fill(because[tier], { word })]
  }
}

/** A text with its highlights marked. */
function marked(text: string, highlights: Explanation['highlights']): readonly (Node | string)[] {
  const parts: (Node | string)[] = []
  let at = 0
  for (const [start, end] of highlights) {
    parts.push(text.slice(at, start), make('mark', {}, text.slice(start, end)))
    at = end
  }
  return [...parts, text.slice(at)]
}
