/** Files as LibreOffice saves them. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'

export type OfficeFormat = 'docx' | 'odt'
export type OfficeFile = { readonly format: OfficeFormat; readonly bytes: Uint8Array }

/** What opens a file and saves it in a format, in a profile that is gone after the test. */
export function startLibreOffice(): (file: OfficeFile, to: OfficeFormat) => OfficeFile {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const after = join(folder, 'after')
  return ({ format, bytes }, to) => {
    const path = join(folder, `before.${format}`)
    writeFileSync(path, bytes)
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', after, path], {
      stdio: 'ignore',
    })
    return { format: to, bytes: readFileSync(join(after, `before.${to}`)) }
  }
}
