/** Writes a document as a publication for a browser that needs nothing else: one file, or a folder for an intranet. */
import { createHash } from 'node:crypto'
import { strToU8, zipSync, type ZipOptions } from 'fflate'
import type { Writer } from '../writer.ts'
import { type PageAddresses, readPageFiles } from './files.ts'
import { writePage } from './page.ts'
import { prepareSearching } from './searching.ts'

export type { PageAddresses } from './files.ts'

/** Whatever is not named here the page may not load, run or send; and no text can be made into markup. */
const policyOf = (script: string, style: string): string =>
  `default-src 'none'; script-src ${script}; style-src ${style}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`

const hashOf = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`

const dataBlock = (id: 'lexicon' | 'index', packed: string): string =>
  `<data id="${id}" value="${packed}" hidden></data>`

/** All in one file. */
export function createFileWriter(addresses: PageAddresses): Writer {
  const { script, style, lexicon, packedLexicon } = readPageFiles(addresses)
  return async (document) => {
    const searching = prepareSearching(document, lexicon)
    const page = writePage(document, searching, {
      policy: policyOf(hashOf(script), hashOf(style)),
      style: `<style>${style}</style>`,
      scripts: [
        dataBlock('index', searching.packedIndex),
        dataBlock('lexicon', packedLexicon),
        `<script>${script}</script>`,
      ].join('\n'),
    })
    return strToU8(page)
  }
}

const folderParts = {
  policy: policyOf("'self'", "'self'"),
  style: '<link rel="stylesheet" href="publicatie.css">',
  scripts: [
    dataBlock('index', ''),
    dataBlock('lexicon', ''),
    ...['zoekindex.js', 'woordenboek.js', 'publicatie.js'].map((file) => `<script src="${file}"></script>`),
  ].join('\n'),
}

/** A page that was opened from a disk may fetch nothing, but run what lies beside it. */
const dataScript = (id: 'lexicon' | 'index', packed: string): Uint8Array =>
  strToU8(`document.getElementById('${id}').value = '${packed}'\n`)

/** A zip of a folder: the page, and beside it what a browser keeps for the next publication. */
export function createFolderWriter(addresses: PageAddresses): Writer {
  const { script, style, lexicon, packedLexicon } = readPageFiles(addresses)
  return async (document) => {
    const searching = prepareSearching(document, lexicon)
    // The same document gives the same file.
    const options: ZipOptions = { mtime: new Date(document.properties.date) }
    return zipSync({
      'index.html': [strToU8(writePage(document, searching, folderParts)), options],
      'publicatie.css': [strToU8(style), options],
      'publicatie.js': [strToU8(script), options],
      'zoekindex.js': [dataScript('index', searching.packedIndex), options],
      'woordenboek.js': [dataScript('lexicon', packedLexicon), options],
    })
  }
}
