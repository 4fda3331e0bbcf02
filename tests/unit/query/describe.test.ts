/** The reading of a query, as people see it. */
import { expect, test } from 'vitest'
import { english } from '../../../src/shared/english/index.ts'
import { nl } from '../../../src/shared/i18n/index.ts'
import { describeQuery } from '../../../src/shared/query/index.ts'

test.each([
  ['', 'een lege zoekvraag'],
  ['opvang zorg', 'opvang EN zorg…'],
  ['Opvang* OM', 'Opvang… EN OM…'],
  ['cliënten zzp’ers e-mail ', 'cliënten EN zzp EN (“e mail” OF email)'],
  ['"veilige opvang" "veilige pl', '“veilige opvang” EN “veilige pl…”'],
  ['a (b OF c d) -e ', 'a EN (b OF (c EN d)) EN NIET e'],
  ['NIET (a b) ', 'NIET (a EN b)'],
  ['label:Thema/Aangifte editie:2022', 'label Thema/Aangifte EN editie 2022'],
  ['soort:knelpunten', 'soort knelpunt'],
  ['jaar:2018', 'jaar 2018'],
  ['jaar:2018..2018', 'jaar 2018'],
  ['jaar:2022..2018', 'jaar 2018 tot en met 2022'],
  ['jaar:2018..', 'vanaf jaar 2018'],
  ['jaar:..2018', 'tot en met jaar 2018'],
  ['zonder:hoofdstuk zoals:s-1', 'zonder probleemgebied EN lijkend op uitspraak s-1'],
])('%j is read as: %s', (text, reading) => {
  expect(describeQuery(text, nl)).toBe(reading)
})

test('the reading is told in the language asked for', () => {
  expect(describeQuery('opvang OF soort:vraag -zonder:label', english)).toBe(
    'opvang OR (kind question AND NOT without tag)',
  )
})
