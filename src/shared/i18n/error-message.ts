/** Which message tells an error. */
import type { ClientError, entityNames } from '../contract/index.ts'
import type { MessageKey } from './message.ts'

type Told = {
  readonly key: MessageKey
  readonly values: Readonly<Record<string, string>>
  /** Placeholders whose value is itself a message. */
  readonly words: Readonly<Record<string, MessageKey>>
}

/** The message for an error; `words` are to be translated before they are filled in. */
export function errorMessage(error: ClientError): Told {
  switch (error.code) {
    case 'NOT_FOUND':
      return told(error.code, {}, { entity: entityWord(error.data.entity) })
    case 'ALREADY_EXISTS':
      return told(error.code, { id: error.data.id }, { entity: entityWord(error.data.entity) })
    case 'READ_ONLY':
      return told(`${error.code}.${error.data.reason}`)
    case 'BAD_TARGET':
      return told(`${error.code}.${error.data.reason}`)
    case 'TOO_LONG':
      return told(error.code, { most: String(error.data.most) })
    case 'UNAVAILABLE':
      return told(`${error.code}.${error.data.what}`)
    case 'NOT_SAVED':
      return told(`${error.code}.${error.data.reason}`, { file: error.data.file })
    case 'UNDO_REFUSED':
      return told(`${error.code}.${error.data.reason}`)
    case 'BAD_INPUT': {
      const { reason, file, detail } = error.data
      const key = `${error.code}.${reason}` as const
      return file === null
        ? told(key, { detail: detail ?? '' }, { file: 'errors.thisFile' })
        : told(key, { detail: detail ?? '', file })
    }
    case 'INTERNAL':
      return told(error.code, { reference: error.data.reference })
    case 'CONFLICT':
    case 'EDITION_FINAL':
    case 'DISK_FULL':
    case 'CANCELLED':
    case 'UNKNOWN_PROCEDURE':
    case 'INVALID_INPUT':
    case 'TOO_LARGE':
    case 'DISCONNECTED':
    case 'DEADLINE':
      return told(error.code)
  }
}

type ErrorKey = MessageKey extends infer Key ? (Key extends `errors.${infer Rest}` ? Rest : never) : never

function told(key: ErrorKey, values: Told['values'] = {}, words: Told['words'] = {}): Told {
  return { key: `errors.${key}`, values, words }
}

const entityWord = (entity: (typeof entityNames)[number]): MessageKey => `domain.entity.${entity}`
