/** Tests that need a program of the machine: `test.skipIf(isMissing('jing'))`. `npm test` counts them and names the program. */
import { type Checker, isHere } from '../../tools/testing/checkers.ts'

/** Whether one of these programs is not here. */
export const isMissing = (...needed: readonly Checker[]): boolean => !needed.every(isHere)
