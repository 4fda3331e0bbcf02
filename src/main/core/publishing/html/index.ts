/** Writes a document as a publication for a browser that needs nothing else: one file, or a folder for an intranet. */
import { createHash } from 'node:crypto'
import { strToU8, zipSync, type ZipOptions } from 'fflate'
import type { Document } from '../../../../shared/document/index.ts'
import type { Writer } from '../writer.ts'
import { packBytes } from './pack.ts'
import { type Parts, writePage } from './page.ts'

/** What the build made for the page. */
export type PageFiles = {
  readonly script: string
  readonly style: string
  /** The packed lexicon of Dutch. */
  readonly lexicon: Uint8Array
}

/** Whatever is not named here the page may not load, run or send. */
const policyOf = (script: string, style: string): string =>
  `default-src 'none'; script-src ${script}; style-src ${style}; base-uri 'none'; form-action 'none'`

const hashOf = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`

/** All in one file. */
export function createFileWriter({ script, style, lexicon }: PageFiles): Writer {
  const parts: Parts = {
    policy: policyOf(hashOf(script), hashOf(style)),
    style: `<style>${style}</style>`,
    scripts: `${lexiconBlock(packBytes(lexicon))}\n<script>${script}</script>`,
  }
  return async (document) => strToU8(writePage(document, parts))
}

const folderParts: Parts = {
  policy: policyOf("'self'", "'self'"),
  style: '<link rel="stylesheet" href="publicatie.css">',
  scripts: `${lexiconBlock('')}\n<script src="woordenboek.js"></script>\n<script src="publicatie.js"></script>`,
}

/** A zip of a folder: the page, and beside it what a browser keeps for a next publication. */
export function createFolderWriter({ script, style, lexicon }: PageFiles): Writer {
  // A page that was opened from a disk may fetch nothing, but run scripts that lie beside it.
  const words = `document.getElementById('lexicon').textContent='${packBytes(lexicon)}'\n`
  return async (document) => {
    const dated: ZipOptions = { mtime: zipTime(document) }
    return zipSync({
      'index.html': [strToU8(writePage(document, folderParts)), dated],
      'publicatie.css': [strToU8(style), dated],
      'publicatie.js': [strToU8(script), dated],
      'woordenboek.js': [strToU8(words), dated],
    })
  }
}

/** The moment of publishing, so that the same document gives the same file. */
const zipTime = ({ properties }: Document): Date => new Date(properties.date)

function lexiconBlock(packed: string): string {
  return `<script type="text/plain" id="lexicon">${packed}</script>`
}
