import { resolve } from 'node:path'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { lexiconPlugin } from './tools/lexicon/vite-plugin.ts'
import { printPlugin } from './tools/print/vite-plugin.ts'
import { publicationPlugin } from './tools/publication/vite-plugin.ts'

const at = (path: string): string => resolve(import.meta.dirname, path)

export default defineConfig({
  main: {
    plugins: [
      lexiconPlugin(import.meta.dirname),
      printPlugin(import.meta.dirname),
      publicationPlugin(import.meta.dirname),
    ],
    // Its build for Node declares a `require`, as the builder does; what we use of it is the same in the other one.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      outDir: 'out/main',
      rollupOptions: {
        input: {
          index: at('src/main/desktop/index.ts'),
          core: at('src/main/desktop/core-process.ts'),
          cli: at('src/main/cli/index.ts'),
          worker: at('src/main/core/work/worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { index: at('src/main/desktop/preload/index.ts') },
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    // The widgets' own words in the languages that we speak, instead of thirty.
    plugins: [optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), react()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      // It comes from this machine: one piece costs nothing.
      chunkSizeWarningLimit: 2000,
      rollupOptions: {
        input: at('src/renderer/index.html'),
        // What the page uses nothing of stays out, such as the schemas that only the core checks by.
        treeshake: { moduleSideEffects: [{ test: /\/src\/shared\//, sideEffects: false }] },
      },
    },
  },
})
