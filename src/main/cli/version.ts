/** The program's own version, from its package. */
import packageFile from '../../../package.json' with { type: 'json' }

export const version = packageFile.version
