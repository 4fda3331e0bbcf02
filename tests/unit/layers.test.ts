import { describe, expect, test } from 'vitest'
import { check, replacesRows } from '../../tools/layers.ts'

describe('imports that the house allows', () => {
  test.each([
    ['src/renderer/views/search/hits.tsx', '../../app/state/index.ts'],
    ['src/renderer/views/search/hits.tsx', '../statement/index.ts'],
    ['src/renderer/views/search/hits.tsx', './facets.tsx'],
    ['src/renderer/views/search/hits.tsx', 'react'],
    ['src/renderer/components/tree.tsx', 'react-aria-components'],
    ['src/renderer/main.tsx', './app/theme/index.ts'],
    ['src/shared/i18n/message.ts', './nl/index.ts'],
    ['src/shared/contract/search.ts', '@orpc/contract'],
    ['src/publication/search.ts', '../shared/search/index.ts'],
    ['src/main/core/router.ts', './search/index.ts'],
    ['src/main/core/index.ts', './router.ts'],
    ['src/main/core/library/take-in.ts', './exchange/parse.ts'],
    ['src/main/core/library/take-in.ts', '../storage/index.ts'],
    ['src/main/core/storage/index.ts', 'better-sqlite3'],
    ['src/main/core/storage/index.ts', 'node:fs/promises'],
    ['src/main/cli/index.ts', '../server/index.ts'],
    ['src/main/cli/version.ts', '../../../package.json'],
    ['src/main/desktop/windows.ts', 'electron'],
    ['tests/unit/layers.test.ts', '../../src/main/core/library/exchange/parse.ts'],
  ])('%s imports %s', (from, specifier) => {
    expect(check(from, specifier)).toBeNull()
  })
})

describe('imports that the house refuses', () => {
  test.each([
    ['src/shared/domain/kinds.ts', '../../main/core/index.ts', 'src/shared may not import src/main/core'],
    ['src/shared/domain/kinds.ts', 'node:fs', 'src/shared knows no Node'],
    ['src/renderer/main.tsx', '../main/core/index.ts', 'src/renderer may not import src/main/core'],
    ['src/renderer/main.tsx', 'node:path', 'src/renderer knows no Node'],
    ['src/main/desktop/preload/index.ts', 'node:fs', 'src/main/desktop/preload knows no Node'],
    ['src/main/core/router.ts', '../server/index.ts', 'src/main/core may not import src/main/server'],
    ['src/main/core/router.ts', '../../renderer/main.tsx', 'src/main/core may not import src/renderer'],
    ['src/main/server/server.ts', '../cli/index.ts', 'src/main/server may not import src/main/cli'],
    ['src/main/desktop/app.ts', '../server/index.ts', 'src/main/desktop may not import src/main/server'],
    ['src/main/cli/run.ts', '../core/router.ts', 'src/main/core is entered by its index.ts only'],
    ['src/main/cli/run.ts', '../core/search/index.ts', 'src/main/core is entered by its index.ts only'],
    ['src/main/cli/run.ts', '../server/guard.ts', 'src/main/server is entered by its index.ts only'],
    ['src/main/core/search/index.ts', '../storage/open.ts', 'src/main/core/storage is entered by its'],
    ['src/renderer/app/app.tsx', '../views/library/outline.tsx', 'src/renderer/views/library is entered by'],
    ['src/renderer/views/search/hits.tsx', '../library/outline.tsx', 'src/renderer/views/library is entered'],
    ['src/renderer/views/search/hits.tsx', '../../components/tree.tsx', 'src/renderer/components is entered'],
    ['src/renderer/components/tree.tsx', '../app/state/index.ts', 'may not import src/renderer/app'],
    ['src/main/core/router.ts', '../../../tests/support/storage.ts', 'may not import from outside src'],
    ['src/main/core/search/index.ts', 'better-sqlite3', 'better-sqlite3 belongs in src/main/core/storage'],
    ['src/main/server/server.ts', 'electron', 'electron belongs in src/main/desktop'],
    ['src/renderer/views/search/hits.tsx', 'lucide-react', 'lucide-react belongs in src/renderer/components'],
    ['src/renderer/views/search/hits.tsx', '@orpc/client/message-port', '@orpc/client belongs in'],
    ['src/main/core/library/index.ts', '@orpc/server', '@orpc/server belongs in'],
    ['src/shared/domain/kinds.ts', 'lodash/fp', 'lodash has no place yet'],
  ])('%s may not import %s', (from, specifier, reason) => {
    expect(check(from, specifier)).toContain(reason)
  })
})

test.each(['INSERT OR REPLACE INTO statement VALUES (?)', 'replace\n  into statement select 1'])(
  'sees that %j replaces rows',
  (sql) => expect(replacesRows(sql)).toBe(true),
)

test.each(["SELECT replace(text, 'a', 'b') FROM statement", 'insert into x on conflict do update set a = 1'])(
  'sees that %j replaces no rows',
  (sql) => expect(replacesRows(sql)).toBe(false),
)
