/** Pictures of a template: what their bytes say they are. */
import type { OfficePackage } from '../../../office-file/index.ts'
import type { Relation } from './relations.ts'

export type Picture = { readonly kind: PictureKind; readonly bytes: Uint8Array<ArrayBuffer> }
export type PictureKind = keyof typeof contentTypes

/** By the extension of their part. No SVG: that can hold a program. */
export const contentTypes = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
} as const

/** The pictures that relations lead to, by the id of the relation. */
export async function picturesOf(
  relations: readonly Relation[],
  from: OfficePackage,
): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>()
  for (const { id, type, part } of relations) {
    const bytes = type === 'image' ? await from.read(part) : null
    const kind = bytes === null ? null : kindOf(bytes)
    if (bytes !== null && kind !== null) pictures.set(id, { kind, bytes })
  }
  return pictures
}

const signatures: readonly (readonly [PictureKind, number, readonly number[]])[] = [
  ['png', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', 0, [0xff, 0xd8, 0xff]],
  ['gif', 0, [0x47, 0x49, 0x46, 0x38]],
  ['bmp', 0, [0x42, 0x4d]],
  ['tiff', 0, [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', 0, [0x4d, 0x4d, 0x00, 0x2a]],
  ['emf', 40, [0x20, 0x45, 0x4d, 0x46]],
  ['wmf', 0, [0xd7, 0xcd, 0xc6, 0x9a]],
]

const kindOf = (bytes: Uint8Array): PictureKind | null =>
  signatures.find(([, start, signature]) => signature.every((byte, at) => bytes[start + at] === byte))?.[0] ??
  null
