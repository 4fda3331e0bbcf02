/** Loaded before the core's bundle (`--import`): gives its process the `parentPort` of a utility process. */
import { EventEmitter } from 'node:events'
import type { FromParent, ToParent } from './wire.ts'

const send = (message: ToParent): void => {
  process.send?.(message)
}

class HandedPort extends EventEmitter<{ message: [{ data: unknown }]; close: [] }> {
  readonly #number: number
  #waiting: unknown[] | null = []

  constructor(number: number) {
    super()
    this.#number = number
  }

  postMessage(data: unknown): void {
    send({ type: 'port', port: this.#number, data })
  }

  start(): void {
    const waiting = this.#waiting ?? []
    this.#waiting = null
    for (const data of waiting) this.emit('message', { data })
  }

  close(): void {
    send({ type: 'port-close', port: this.#number })
  }

  arrive(data: unknown): void {
    if (this.#waiting === null) this.emit('message', { data })
    else this.#waiting.push(data)
  }
}

const ports = new Map<number, HandedPort>()
const parentPort = Object.assign(new EventEmitter(), {
  postMessage: (data: unknown): void => {
    send({ type: 'message', data })
  },
})

process.on('message', (message: FromParent) => {
  switch (message.type) {
    case 'message': {
      const handed = message.ports.map((number) => {
        const port = new HandedPort(number)
        ports.set(number, port)
        return port
      })
      parentPort.emit('message', { data: message.data, ports: handed })
      break
    }
    case 'port':
      ports.get(message.port)?.arrive(message.data)
      break
    case 'port-close':
      ports.get(message.port)?.emit('close')
      ports.delete(message.port)
      break
  }
})
// A utility process does not outlive the program.
process.on('disconnect', () => process.exit(0))

Object.defineProperty(process, 'parentPort', { value: parentPort })
