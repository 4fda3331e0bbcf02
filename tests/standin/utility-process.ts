/** A utility process as a plain child of Node that gets a `process.parentPort`. */
import { fork, type ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { fileURLToPath } from 'node:url'
import { HandedPorts, type MessagePortMain } from './ports.ts'
import type { FromParent, ToParent } from './wire.ts'

const children = new Map<ChildProcess, string>()

class UtilityProcess extends EventEmitter<{ message: [unknown]; exit: [number]; spawn: [] }> {
  readonly #child: ChildProcess
  readonly #ports = new HandedPorts()

  constructor(modulePath: string, args: readonly string[], serviceName: string) {
    super()
    this.#child = fork(modulePath, args, {
      execArgv: ['--import', fileURLToPath(new URL('./parent-port.ts', import.meta.url))],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    children.set(this.#child, serviceName)
    this.#child.on('message', (message: ToParent) => {
      if (message.type === 'message') this.emit('message', message.data)
      else if (message.type === 'port') this.#ports.post(message.port, message.data)
      else this.#ports.close(message.port)
    })
    this.#child.once('exit', (code) => {
      children.delete(this.#child)
      this.#ports.closeAll()
      this.emit('exit', code ?? 1)
    })
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  postMessage(data: unknown, ports: readonly MessagePortMain[] = []): void {
    const numbers = ports.map((port) =>
      this.#ports.hand(
        port,
        (number, portData) => {
          this.#send({ type: 'port', port: number, data: portData })
        },
        (number) => {
          this.#send({ type: 'port-close', port: number })
        },
      ),
    )
    this.#send({ type: 'message', data, ports: numbers })
  }

  kill(): boolean {
    return this.#child.kill()
  }

  #send(message: FromParent): void {
    // A dead child takes nothing more, as in Electron.
    if (this.#child.connected) this.#child.send(message, () => undefined)
  }
}

export const utilityProcess = {
  fork: (modulePath: string, args: readonly string[], options: { readonly serviceName: string }) =>
    new UtilityProcess(modulePath, args, options.serviceName),
}

/** The processes that run now, as `app.getAppMetrics` lists them. */
export const utilityMetrics = (): readonly {
  type: string
  name: string
  serviceName: string
  pid: number
}[] =>
  [...children].flatMap(([{ pid }, name]) =>
    pid === undefined ? [] : [{ type: 'Utility', name, serviceName: name, pid }],
  )
