/** What hangs on statements and sections: links, notes, stakeholders and sources. */
export { createLinks, removeLink } from './links.ts'
export { addNote, changeNote, type NewNote, removeNote } from './notes.ts'
export {
  changeStakeholder,
  knownSources,
  listSources,
  listStakeholders,
  mergeStakeholders,
  renameSource,
  sourceFile,
} from './register.ts'
