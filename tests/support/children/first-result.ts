/**
 * Opens FILE as a program does that was just started, and prints in milliseconds when the first result of QUERY and when the
 * index was there, the longest time in which nothing else got its turn, and the memory that is held then, in megabytes.
 */
import { writeSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { ask, openBase } from '../../benchmarks/search/base.ts'

const [, , file = '', query = ''] = process.argv
setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const delay = monitorEventLoopDelay({ resolution: 1 })
const started = performance.now()
const base = await openBase(file)
const { total } = await ask(base, query)
const first = performance.now() - started
delay.enable()
await base.ready()
const ready = performance.now() - started
delay.disable()
const { answeredBy } = await ask(base, query)
collectGarbage()
// Arrays that another thread made count as external here, not as array buffers.
const { heapUsed, external } = process.memoryUsage()
const held = (heapUsed + external) / 2 ** 20
writeSync(1, `${JSON.stringify({ total, first, ready, answeredBy, blocked: delay.max / 1e6, held })}\n`)
await base.close()
