import { defineConfig } from '@playwright/test'

const desktop = /under (stand-in|electron)/

export default defineConfig({
  testDir: 'tests/e2e',
  testIgnore: 'screenshots/**',
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/{testFilePath}-snapshots/{arg}{ext}',
  timeout: 60_000,
  workers: 2,
  // A test that passes only at a later try tells of a defect; on a shared machine it is named, and does not hold up what lands.
  retries: process.env['CI'] === 'true' ? 2 : 0,
  reporter: 'list',
  projects: [
    { name: 'browser', grepInvert: desktop },
    { name: 'desktop', grep: desktop },
  ],
})
