/** Entry of the page of a publication: what it says is there already; this lets it be searched. */
import { readLexicon } from '../shared/dutch/index.ts'
import { unpackIndex } from '../shared/publication/index.ts'
import { noFilters } from './address.ts'
import { elementById } from './elements.ts'
import { listenToKeys } from './keys.ts'
import { createNavigation } from './navigation.ts'
import { unpack } from './unpack.ts'
import { createView } from './view.ts'
import { readData } from './words.ts'

const [bar, form] = [elementById('search', HTMLElement), elementById('search-form', HTMLFormElement)]
const [input, found] = [elementById('query', HTMLInputElement), elementById('found', HTMLElement)]
const data = readData(elementById('publication-data', HTMLElement))

const unpackData = (id: 'index' | 'lexicon') => unpack(elementById(id, HTMLDataElement).value)

async function start(): Promise<void> {
  // There is nobody to send it to.
  form.addEventListener('submit', (event) => event.preventDefault())
  bar.hidden = false
  found.textContent = data.words.preparing
  const [index, lexicon] = await Promise.all([unpackData('index'), unpackData('lexicon')])
  const typed = input.value
  const view = createView(data, unpackIndex(index), readLexicon(new Uint8Array(lexicon.numbers.buffer)))
  const navigation = createNavigation(view, elementById('text', HTMLElement))
  const filters = () => navigation.asked()?.filters ?? noFilters
  const askTyped = (): void => navigation.ask({ query: input.value, filters: filters() })
  view.onFilter((chosen) => navigation.ask({ query: input.value, filters: chosen }))
  input.addEventListener('input', askTyped)
  elementById('show-filters', HTMLButtonElement).addEventListener('click', askTyped)
  form.addEventListener('submit', () => {
    if (navigation.asked() === null) askTyped()
    view.moveFocus(1)
  })
  form.addEventListener('reset', () => {
    navigation.leave()
    input.focus()
  })
  listenToKeys(navigation, view, input)
  // What was typed while this was being made ready.
  if (typed !== '') navigation.ask({ query: typed, filters: filters() })
}

start().catch((error: unknown) => {
  // The text is there and can be read: that must not be lost with the search.
  found.textContent = data.words.unavailable
  throw error
})
