/** A command never writes its result over the knowledge base it works on. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { fill, nl } from '../../../shared/i18n/index.ts'
import { wrongUsage } from '../arguments.ts'

/** Refuses a file that is the knowledge base itself, also by another name. @throws CommandFailure usage */
export function refuseOwnFile(file: string, knowledgeBase: string): void {
  if (resolve(file) === resolve(knowledgeBase) || isSameFile(file, knowledgeBase)) {
    throw wrongUsage(fill(nl.cli.ownFile, { file }))
  }
}

function isSameFile(one: string, other: string): boolean {
  const [left, right] = [one, other].map((file) => statSync(file, { bigint: true, throwIfNoEntry: false }))
  return left !== undefined && right !== undefined && left.ino === right.ino && left.dev === right.dev
}
