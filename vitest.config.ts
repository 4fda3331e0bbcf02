import { defineConfig } from 'vitest/config'

const setupFiles = ['tests/support/same-draws.ts']
// On a shared machine a test may come too late once; the report names what needed a second try.
const retry = process.env['CI'] === 'true' ? 1 : 0

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles,
          retry,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          setupFiles,
          retry,
          testTimeout: 60_000,
        },
      },
      // Not part of `npm test`: rounds that take minutes, `npm run test:long`.
      { test: { name: 'long', include: ['tests/long/**/*.test.ts'], testTimeout: 1_800_000 } },
    ],
  },
})
