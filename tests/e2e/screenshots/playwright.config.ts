import { defineConfig } from '@playwright/test'

export default defineConfig({ outputDir: '../../../test-results', timeout: 300_000, reporter: 'list' })
