/** Files that cross the contract. */
import { z } from 'zod'

/** The bytes of a file travel as a Blob, because a typed array does not survive the transport; this is what we use of one. */
export type FileContent = { readonly size: number; arrayBuffer(): Promise<ArrayBuffer> }

const fileContent = z.custom<FileContent>(
  (value) => typeof value === 'object' && value !== null && 'size' in value && 'arrayBuffer' in value,
)
/** A file by name, without its folder, and its bytes. */
export const fileSchema = z.object({ name: z.string().max(1_000), content: fileContent })
