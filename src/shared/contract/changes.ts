/** A Change is one user action. Its command is kept as data, so that undo, history and messages can name it. */
import { z } from 'zod'

/** Actions that are named by the title or label of what they were done to. */
const named = <const Types extends readonly string[]>(types: Types) =>
  [z.object({ type: z.enum(types), name: z.string() })] as const

/** Actions that are named by how many statements they touched. */
const counted = <const Types extends readonly string[]>(types: Types) =>
  [z.object({ type: z.enum(types), count: z.int() })] as const

/** What was done, with what its name needs: 'Uitspraak 2.2-3 gewijzigd'. Closed: a new action is a new member here. */
export const commandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('edit-statement'), statement: z.string(), place: z.string().nullable() }),
  z.object({
    type: z.literal('import-edition'),
    edition: z.string(),
    title: z.string(),
    statements: z.int(),
    sections: z.int(),
  }),
  z.object({ type: z.literal('take-in'), source: z.string(), statements: z.int() }),
  z.object({ type: z.literal('import-tags'), tags: z.int() }),
  ...named([
    'create-programme',
    'rename-programme',
    'create-edition',
    'change-edition',
    'finalise-edition',
    'reopen-edition',
    'renumber-edition',
    'create-section',
    'change-section',
    'move-section',
    'merge-sections',
    'split-section',
    'remove-section',
    'create-tag',
    'change-tag',
    'move-tag',
    'merge-tags',
    'remove-tag',
    'change-stakeholder',
    'merge-stakeholders',
    'rename-source',
    'create-saved-search',
    'change-saved-search',
    'remove-saved-search',
    'create-export-profile',
    'change-export-profile',
    'remove-export-profile',
  ]),
  ...counted([
    'create-statement',
    'change-kind',
    'place-statements',
    'move-statements',
    'remove-place',
    'bin-statements',
    'restore-statements',
    'merge-statements',
    'split-statement',
    'tag-statements',
    'link',
    'remove-link',
    'add-note',
    'change-note',
    'remove-note',
  ]),
])
export type Command = z.infer<typeof commandSchema>

/** Which kinds of rows a change touched; a view fetches again what it shows of them. */
export const topics = [
  'programmes',
  'editions',
  'sections',
  'statements',
  'tags',
  'sources',
  'links',
  'saved-searches',
  'export-profiles',
  'history',
] as const
export type Topic = (typeof topics)[number]

/** One coalesced message to every open view: all that was touched up to this revision of the knowledge base. */
export const changeEventSchema = z.object({ revision: z.int(), topics: z.array(z.enum(topics)) })
export type ChangeEvent = z.infer<typeof changeEventSchema>

/** What undo and redo would do now for this window; null where there is nothing to do. `undoes` is the number of the change that undo takes back. */
export const historyStateSchema = z.object({
  undo: commandSchema.nullable(),
  undoes: z.int().nullable(),
  redo: commandSchema.nullable(),
})
export type HistoryState = z.infer<typeof historyStateSchema>
