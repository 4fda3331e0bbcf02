import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  // Two at a time would make the slow machines wait for each other; every test waits for conditions, not for time.
  workers: 1,
  reporter: 'list',
})
