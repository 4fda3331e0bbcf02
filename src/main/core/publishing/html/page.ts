/** The page around the words of a publication: title, policy, search box, data for the script. */
import type { Document } from '../../../../shared/document/index.ts'
import { fill, nl } from '../../../../shared/i18n/index.ts'
import { writeBody, writeContents } from './body.ts'
import { escape, jsonBlock, lines } from './markup.ts'
import type { Searching } from './searching.ts'

/** How the page comes by its style, script and lexicon: within it, or in files beside it. */
export type Parts = {
  /** Content security policy: what the page may load and run. */
  readonly policy: string
  /** Elements at the end of the head, and of the body. */
  readonly style: string
  readonly scripts: string
}

const words = nl.publication

export function writePage(
  document: Document,
  { numbers, terms }: Pick<Searching, 'numbers' | 'terms'>,
  { policy, style, scripts }: Parts,
): string {
  const { title, layout } = document
  return lines([
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="generator" content="Bloemlezing">',
    `<title>${escape(title)}</title>`,
    style,
    '</head>',
    '<body>',
    `<a class="skip" href="#text">${escape(words.skip)}</a>`,
    writeMasthead(document),
    writeSearch(),
    '<div class="columns">',
    writeContents(document),
    `<aside id="filters" aria-label="${escape(words.filters)}" hidden></aside>`,
    '<main>',
    `<section id="results" aria-label="${escape(words.results)}" hidden></section>`,
    `<article id="text" tabindex="-1" data-columns="${layout.columns}">`,
    writeBody(document, numbers),
    '</article>',
    '</main>',
    '</div>',
    `<footer>${escape(words.credit)}</footer>`,
    `<script type="application/json" id="publication-data">${jsonBlock({ words, terms })}</script>`,
    scripts,
    '</body>',
    '</html>\n',
  ])
}

function writeMasthead({ title, properties }: Document): string {
  const { programme, edition, isDraft, date } = properties
  const about = [
    fill(words.edition, { edition }),
    isDraft ? nl.document.draft : '',
    fill(words.published, { date: dateInWords(date) }),
  ].filter((part) => part !== '')
  return lines([
    '<header class="masthead">',
    `<p>${escape(programme)}</p>`,
    `<h1>${escape(title)}</h1>`,
    `<p class="about">${escape(about.join(' · '))}</p>`,
    '</header>',
  ])
}

const dateInWords = (date: string): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(new Date(date))

/** Shown by the script: without it there is no search. */
const writeSearch = (): string =>
  lines([
    `<search id="search" aria-label="${escape(words.search)}" hidden>`,
    '<form id="search-form">',
    `<label for="query">${escape(words.query)}</label>`,
    '<input id="query" type="search" autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby="query-hint">',
    `<button type="reset">${escape(words.clear)}</button>`,
    `<button type="button" id="show-filters">${escape(words.filters)}</button>`,
    '</form>',
    `<p id="query-hint">${escape(words.hint)}</p>`,
    '<p id="found" role="status"></p>',
    '</search>',
  ])
