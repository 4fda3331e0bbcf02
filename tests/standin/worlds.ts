/** Functions that are written here but run in the page: in the preload's isolated world, and in the page's own. They use nothing from outside themselves. */
/* oxlint-disable unicorn/consistent-function-scoping -- each function goes to the page alone, as text */
import type { FromPreload, PortData, ToPreload } from './wire.ts'

type Encoded = unknown
type Crossing =
  | { readonly type: 'expose'; readonly key: string; readonly value: Encoded }
  | { readonly type: 'call'; readonly function: number; readonly args: readonly Encoded[] }
  | { readonly type: 'answer'; readonly ok: boolean; readonly value: Encoded }
  | { readonly type: 'settle'; readonly promise: number; readonly ok: boolean; readonly value: Encoded }

export type Membrane = { readonly expose: (key: string, value: unknown) => void }

/** One side of the context bridge: values are copied, functions and promises work across, nothing else gets through. */
export function createMembrane(outgoing: string, incoming: string): Membrane {
  const functions = new Map<number, (...args: unknown[]) => unknown>()
  const promises = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let next = 1
  let answer: { readonly ok: boolean; readonly value: Encoded } = { ok: true, value: null }

  const post = (crossing: Crossing): void => {
    window.dispatchEvent(new CustomEvent(outgoing, { detail: JSON.stringify(crossing) }))
  }
  const encode = (value: unknown): Encoded => {
    if (typeof value === 'function') {
      const id = next++
      functions.set(id, (...args) => Reflect.apply(value, null, args))
      return { $function: id }
    }
    if (value instanceof Promise) {
      const id = next++
      value.then(
        (result: unknown) => post({ type: 'settle', promise: id, ok: true, value: encode(result) }),
        (error: unknown) => post({ type: 'settle', promise: id, ok: false, value: String(error) }),
      )
      return { $promise: id }
    }
    if (value instanceof Uint8Array) return { $bytes: [...value] }
    if (Array.isArray(value)) return value.map(encode)
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, encode(member)]))
    return value
  }
  const decode = (value: Encoded): unknown => {
    if (Array.isArray(value)) return Object.freeze(value.map(decode))
    if (typeof value !== 'object' || value === null) return value
    if ('$function' in value) {
      const id = Number(value.$function)
      return (...args: unknown[]): unknown => {
        post({ type: 'call', function: id, args: args.map(encode) })
        if (!answer.ok) throw new Error(String(answer.value))
        return decode(answer.value)
      }
    }
    if ('$bytes' in value) return Uint8Array.from(value.$bytes as number[])
    if ('$promise' in value) {
      const id = Number(value.$promise)
      return new Promise((resolve, reject) => promises.set(id, { resolve, reject }))
    }
    return Object.freeze(
      Object.fromEntries(Object.entries(value).map(([key, member]) => [key, decode(member)])),
    )
  }
  const run = (id: number, args: readonly Encoded[]): Crossing => {
    try {
      return { type: 'answer', ok: true, value: encode(functions.get(id)?.(...args.map(decode))) }
    } catch (error) {
      return { type: 'answer', ok: false, value: String(error) }
    }
  }
  window.addEventListener(incoming, (event) => {
    const crossing = JSON.parse(String((event as CustomEvent).detail)) as Crossing
    switch (crossing.type) {
      case 'expose':
        Object.defineProperty(window, crossing.key, { value: decode(crossing.value) })
        break
      case 'call':
        post(run(crossing.function, crossing.args))
        break
      case 'answer':
        answer = crossing
        break
      case 'settle': {
        const waiting = promises.get(crossing.promise)
        promises.delete(crossing.promise)
        if (crossing.ok) waiting?.resolve(decode(crossing.value))
        else waiting?.reject(new Error(String(crossing.value)))
        break
      }
    }
  })
  return { expose: (key, value) => post({ type: 'expose', key, value: encode(value) }) }
}

/** Runs in the preload's world: gives the built preload its `electron`, joined to the main process by `tell` and the returned `receive`. */
export function runPreload(
  membrane: Membrane,
  tell: (message: FromPreload) => void,
  preload: (require: (name: string) => unknown, module: object, exports: object) => void,
): (message: ToPreload) => void {
  type Listener = (event: { ports: readonly MessagePort[] }, ...args: unknown[]) => void
  const listeners = new Map<string, Set<Listener>>()
  const replies = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  const ports = new Map<number, MessagePort>()
  let next = 1

  const toData = (data: unknown): PortData =>
    typeof data === 'string'
      ? data
      : { base64: btoa(String.fromCodePoint(...new Uint8Array(data as ArrayBuffer))) }
  const fromData = (data: PortData): string | Uint8Array =>
    typeof data === 'string' ? data : Uint8Array.from(atob(data.base64), (char) => char.codePointAt(0) ?? 0)

  const openPort = (number: number): MessagePort => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }) => tell({ type: 'port', port: number, data: toData(data) }))
    port1.start()
    ports.set(number, port1)
    return port2
  }
  const ipcRenderer = {
    on(channel: string, listener: Listener) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
    },
    off(channel: string, listener: Listener) {
      listeners.get(channel)?.delete(listener)
    },
    send(channel: string, ...args: unknown[]) {
      tell({ type: 'send', channel, args })
    },
    invoke(channel: string, ...args: unknown[]) {
      const id = next++
      tell({ type: 'invoke', id, channel, args })
      return new Promise((resolve, reject) => replies.set(id, { resolve, reject }))
    },
  }
  const electron = { contextBridge: { exposeInMainWorld: membrane.expose }, ipcRenderer, webUtils: {} }
  const module = { exports: {} }
  preload(
    (name) => {
      if (name !== 'electron') throw new Error(`module not found: ${name}`)
      return electron
    },
    module,
    module.exports,
  )
  return (message) => {
    switch (message.type) {
      case 'event': {
        const event = { ports: message.ports.map(openPort) }
        for (const listener of listeners.get(message.channel) ?? []) listener(event, ...message.args)
        break
      }
      case 'reply': {
        const waiting = replies.get(message.id)
        if (message.error === undefined) waiting?.resolve(message.value)
        else waiting?.reject(new Error(message.error))
        break
      }
      case 'port':
        ports.get(message.port)?.postMessage(fromData(message.data))
        break
    }
  }
}
