/** `show`: an edition, or a part of it, in the exchange format or as plain text. */
import type { ExchangeSection } from '../../../shared/domain/index.ts'
import { nl } from '../../../shared/i18n/index.ts'
import { expectPositionals } from '../arguments.ts'
import { asJson } from '../console.ts'
import { withKnowledgeBase } from '../session.ts'
import type { Command } from './command.ts'

export const showCommand: Command = {
  options: { section: 'value', json: 'flag' },
  prepare: (words) => {
    const [edition = ''] = expectPositionals(words.positionals, ['EDITIE'])
    const section = words.value('section')
    return async (surroundings) => {
      const { console } = surroundings
      const shown = await withKnowledgeBase(surroundings, ({ client }) =>
        client.library.exportEdition({ edition, section }),
      )
      if (words.has('json')) return console.result(asJson(shown))
      console.result(shown.edition.title ?? shown.edition.id)
      const texts = new Map<string, string>()
      for (const one of shown.sections) showSection(one, texts, console.result)
    }
  },
}

/** A further placement has only an id; `texts` remembers what it stands for. */
function showSection(
  section: ExchangeSection,
  texts: Map<string, string>,
  line: (text: string) => void,
): void {
  const title = section.title ?? (section.continued === true ? nl.cli.continued : nl.cli.unnamed)
  line(`\n${[section.number, title].filter((part) => typeof part === 'string').join(' ')}`)
  if (typeof section.intro === 'string') line(section.intro)
  for (const statement of section.statements ?? []) {
    const text = statement.text ?? texts.get(statement.id ?? '') ?? ''
    if (statement.id !== undefined) texts.set(statement.id, text)
    line(`- ${text}`)
  }
  for (const below of section.sections ?? []) showSection(below, texts, line)
}
