/** Message ports of the main process, which pass on to wherever their other end was handed. */
import { EventEmitter } from 'node:events'

/** A port: what is posted on it arrives at its other end, and waits there until somebody takes it. */
export class MessagePortMain extends EventEmitter<{ message: [{ data: unknown }]; close: [] }> {
  peer: MessagePortMain | null = null
  #waiting: unknown[] = []
  #take: ((data: unknown) => void) | null = null

  postMessage(data: unknown): void {
    this.peer?.arrive(data)
  }

  /** From now on, what arrives goes to `take`: the main process itself, a page or another process. */
  takeWith(take: (data: unknown) => void): void {
    this.#take = take
    for (const data of this.#waiting.splice(0)) take(data)
  }

  start(): void {
    this.takeWith((data) => this.emit('message', { data }))
  }

  close(): void {
    const other = this.peer
    this.peer = null
    if (other === null) return
    other.peer = null
    other.emit('close')
    this.emit('close')
  }

  private arrive(data: unknown): void {
    if (this.#take === null) this.#waiting.push(data)
    else this.#take(data)
  }
}

export class MessageChannelMain {
  readonly port1 = new MessagePortMain()
  readonly port2 = new MessagePortMain()

  constructor() {
    this.port1.peer = this.port2
    this.port2.peer = this.port1
  }
}

/** Ports that were handed to one page or process, by number. */
export class HandedPorts {
  readonly #ports = new Map<number, MessagePortMain>()
  #next = 1

  /** Hands a port over; gives its number there. What arrives at it goes to `send`, its end to `sendClose`. */
  hand(
    port: MessagePortMain,
    send: (number: number, data: unknown) => void,
    sendClose: (number: number) => void,
  ): number {
    const number = this.#next
    this.#next += 1
    this.#ports.set(number, port)
    port.takeWith((data) => {
      send(number, data)
    })
    port.on('close', () => {
      this.#ports.delete(number)
      sendClose(number)
    })
    return number
  }

  /** Something came back from the page or process. */
  post(number: number, data: unknown): void {
    this.#ports.get(number)?.postMessage(data)
  }

  close(number: number): void {
    this.#ports.get(number)?.close()
  }

  closeAll(): void {
    for (const port of this.#ports.values()) port.close()
    this.#ports.clear()
  }
}
