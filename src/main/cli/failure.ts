/** How a command ends: its exit code is part of the contract with scripts. */

export const exitCodes = { success: 0, usage: 1, input: 2, system: 3 } as const
export type FailureKind = Exclude<keyof typeof exitCodes, 'success'>

/** Ends a command with one line for people. */
export class CommandFailure extends Error {
  override name = 'CommandFailure'
  readonly kind: FailureKind

  constructor(kind: FailureKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}
