/** Stored rich text: our own small versioned JSON. Only the editor converts it to and from its own model. */
import { z } from 'zod'

export const markTypes = ['bold', 'italic', 'underline', 'strikethrough', 'superscript', 'subscript'] as const
export type MarkType = (typeof markTypes)[number]

const text = z.object({
  type: z.literal('text'),
  text: z.string(),
  marks: z.array(z.enum(markTypes)).optional(),
})
const lineBreak = z.object({ type: z.literal('line-break') })
const link = z.object({ type: z.literal('link'), href: z.string(), content: z.array(text) })
const reference = z.object({ type: z.literal('reference'), target: z.string(), label: z.string() })
const footnote = z.object({ type: z.literal('footnote'), content: z.array(text) })
const opaqueInline = z.object({ type: z.literal('opaque-inline'), text: z.string(), data: z.json() })

const inline = z.discriminatedUnion('type', [text, lineBreak, link, reference, footnote, opaqueInline])
export type Inline = z.infer<typeof inline>

const paragraph = z.object({ type: z.literal('paragraph'), content: z.array(inline) })
const listItem = z.object({ content: z.array(inline), level: z.int().min(0).max(8) })
const list = z.object({
  type: z.literal('list'),
  style: z.enum(['bullet', 'number']),
  items: z.array(listItem),
})
const table = z.object({
  type: z.literal('table'),
  headerRows: z.int().min(0),
  rows: z.array(z.array(z.object({ content: z.array(inline) }))),
})
const opaque = z.object({ type: z.literal('opaque'), text: z.string(), data: z.json() })

const block = z.discriminatedUnion('type', [paragraph, list, table, opaque])
export type Block = z.infer<typeof block>

/** A rich text document; `version` tells later readers how to upgrade it. */
export const richTextSchema = z.object({ version: z.literal(1), blocks: z.array(block) })
export type RichText = z.infer<typeof richTextSchema>
