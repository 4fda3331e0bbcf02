/** What the core is opened with. */
export type CoreOptions = {
  /** The knowledge base; made when missing. */
  readonly file: string
  /** Who writes, as revisions and history name them. */
  readonly author: string
  /** Version of the program, shown to the page. */
  readonly version: string
  /** Folder with the sample anthology. */
  readonly corpusFolder: string
  /** The built worker for heavy pure work. */
  readonly workerFile: URL
  /** The built lexicon of Dutch. */
  readonly lexiconFile: URL
  /** Folder with the built page of a publication, with a slash at its end. */
  readonly publicationFolder: URL
  /** Folder with the built template and typefaces of printed pages, with a slash at its end. */
  readonly printFolder: URL
  /** Where an unknown error is written with its reference; texts of statements never go there. */
  readonly log: (line: string) => void
}
