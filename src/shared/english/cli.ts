/** The command line. */
import type { Like, nl } from '../i18n/index.ts'

export const cli: Like<(typeof nl)['cli']> = {
  usage: `Usage: bloemlezing COMMAND [--db FILE] …

  import FILE… [--edition ID] [--format KIND] [--accept] [--dry-run] [--json]
                                  reads material and proposes statements
  editions [--json]               the editions with their counts
  show EDITION [--section 2.2] [--json]
                                  an edition, or a part of it
  export EDITION [--section 2] [--profile NAME] [--template TEMPLATE.dotx] -o FILE.(docx|odt|pdf|html|zip|md|csv|json)
                                  publishes an edition, or a part of it; profiles: Kamerbrief bijlage,
                                  Intern werkdocument (so without --profile), Citaten met bron, or one that was kept;
                                  html is one file, zip the same web page as a folder; a template is for docx
  search QUERY [--edition ID] [--limit 20] [--json]
                                  searches all statements: words, "exactly so", beginning*, AND OR NOT -word ( ),
                                  tag: edition: section: organisation: source: kind: year: without: like:
  tags [import FILE | export -o FILE] [--json]
                                  the tags, in and out
  check                           checks the knowledge base
  backup -o FILE                  makes a verified safety copy
  restore FILE                    restores a safety copy
  serve [--port 0]                Bloemlezing in the browser on this computer

Without --db your own knowledge base is used. --help shows this, --version the version.`,
  unknownCommand: 'There is no such command: {{command}}. See bloemlezing --help.',
  laterCommand: 'The command {{command}} comes with a later version of Bloemlezing. Nothing was changed.',
  templateOnlyWord: '--template is only for a .docx file',
  templateNotRead:
    'The template {{file}} cannot be read. Nothing was written. Check the name and your access.',
  interrupted: 'Stopped. Nothing was written.',
  unknownOutput: '{{file}} does not end in a kind that can be written ({{formats}})',
  unknownProfile: '{{what}} is no profile; choose from: {{profiles}}',
  writing: 'Making {{file}}: {{percent}}',
  exported: 'Edition {{edition}} written to {{file}}.',
  wrongUsage: 'The command cannot be run like this: {{detail}}. See bloemlezing --help.',
  missing: '{{what}} is missing',
  tooMany: 'too many arguments: {{what}}',
  unknownOption: 'unknown option: {{what}}',
  missingValue: '{{what}} needs a value',
  notANumber: '{{what}} is not a valid number',
  badEditionId: '{{what}} cannot be the id of an edition; it has 1 to 200 characters',
  queryTooLong: 'the query is longer than {{most}} characters',
  ownFile: '{{file}} is the knowledge base itself',
  readOnly: {
    'in-use': 'The knowledge base is open elsewhere as well and was only read here.',
    'read-only-disk': 'The knowledge base is on a disk that cannot be written to and was only read.',
  },
  servesReadOnly: {
    'in-use': 'Read only: the knowledge base is open elsewhere as well.',
    'read-only-disk': 'Read only: the knowledge base is on a disk that cannot be written to.',
  },
  unknownFormat: '{{what}} is not a known kind of file',
  needsNode: 'Bloemlezing needs Node 22 or newer; this is {{version}}. Start it with npx bloemlezing.',
  notRead: '{{file}} cannot be read. Nothing was imported. Check the name and your access.',
  copyFailed:
    'The safety copy {{file}} turned out faulty and was not put in place. What was there is kept. Try another disk.',
  failed: 'Something went wrong: {{detail}}. What was saved is kept.',
  editionUnknown: 'Edition {{id}} is not in this knowledge base. See bloemlezing editions.',
  sectionUnknown: 'Section {{id}} is not in this edition. See bloemlezing show.',
  editionIgnored:
    '--edition only counts with --accept or for an edition in JSON; the statements go to the inbox.',
  reading: 'reading {{file}}: {{percent}}',
  statements: { one: '{{count}} statement', other: '{{count}} statements' },
  areas: { one: '{{count}} problem area', other: '{{count}} problem areas' },
  parts: { one: '{{count}} section', other: '{{count}} sections' },
  imported: '{{file}}: {{statements}} in {{sections}}; {{place}}.',
  placeDryRun: 'nothing stored',
  placeInbox: 'put in the inbox',
  placeEdition: 'put in edition {{edition}}',
  unnamed: '(untitled)',
  continued: '(continued from the previous page)',
  noEditions: 'This knowledge base has no editions yet.',
  edition: '{{id}}  {{title}} ({{status}}): {{statements}} in {{sections}}',
  indexing: 'The index is being built…',
  found: '{{statements}} found for {{reading}}',
  foundPartly: 'Among them {{statements}} with most of these words.',
  inbox: 'inbox',
  tagsImported: '{{count}} tags imported from {{file}}.',
  tagsExported: '{{count}} tags written to {{file}}.',
  checkFine: 'The knowledge base is in order.',
  checkDamaged:
    'The knowledge base {{file}} is damaged. Nothing was changed. Restore a safety copy with bloemlezing restore.',
  otherFile:
    '{{file}} is another kind of file and was not overwritten. Choose another name for the safety copy.',
  damaged:
    'The knowledge base is damaged. Nothing was changed. Restore a safety copy with bloemlezing restore.',
  damage: {
    'damaged-pages': 'damaged pages: {{count}} ({{detail}})',
    'missing-parent': '{{count}} rows of {{table}} refer to a missing row of {{parent}}',
    'index-out-of-step': 'the search index knows {{indexed}} of the {{statements}} statements',
    'broken-rule': '{{kind}}: {{count}}',
  },
  backedUp: 'Verified safety copy written to {{file}}.',
  restored: '{{file}} was restored.',
  restoredKept: 'The previous knowledge base is in {{file}}.',
  portInUse: 'This port is in use. Choose another port, or leave out --port.',
  notBuilt: 'The windows of Bloemlezing have not been built yet. Start once with npm start.',
  stop: 'Stop with Ctrl+C.',
  served: {
    refused: 'A request was refused ({{status}}): {{reason}}.',
    refusal: {
      'fetch site': 'it comes from another website',
      host: 'it is addressed to another computer',
      method: 'this kind of request is not possible here',
      'no session': 'the browser is not signed in here',
      'no socket here': 'there is no connection at this address',
      origin: 'it comes from another website',
      'origin missing': 'it does not say which page it comes from',
      path: 'this address does not exist',
      token: 'the address is no longer valid',
      'window id': 'the window does not name itself',
    },
    cutOff: 'A window was cut off: {{reason}}.',
    cut: {
      malformed: 'it sent a message that cannot be read',
      'too-large': 'it sent a message that is too large',
      flooded: 'it sent too many messages in a row',
      protocol: 'it is of another version',
    },
    failed: 'A request failed ({{error}}).',
    sessionsNotKept:
      'The sign-ins could not be kept. After a restart, open windows will not find this knowledge base again.',
  },
}
