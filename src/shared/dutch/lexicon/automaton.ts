/**
 * A set of strings as a minimal acyclic automaton: shared beginnings and shared ends are stored once.
 * Built from sorted strings in one pass (Daciuk, Mihov, Watson & Watson 2000, "Incremental construction of minimal acyclic
 * finite-state automata").
 *
 * One edge is one 32-bit number: label (7 bits), last edge of its node (1), ends a string (1), index of the first edge of the
 * node it leads to (23; 0 for none). The edges of a node lie side by side; those of the first node begin at 1.
 */

const lastBit = 0x80
const finalBit = 0x100
const targetShift = 9

/** No node: where a walk ends. */
export const nowhere = 0
/** Where every walk begins. */
export const root = 1

/** The edge with this label from a node; `nowhere` when there is none. An edge is given by its place. */
export function edgeOf(edges: Uint32Array, node: number, label: number): number {
  if (node === nowhere) return nowhere
  for (let index = node; ; index += 1) {
    const edge = edges[index] ?? lastBit
    if ((edge & 0x7f) === label) return index
    if ((edge & lastBit) !== 0) return nowhere
  }
}

export const targetOf = (edges: Uint32Array, edge: number): number => (edges[edge] ?? 0) >>> targetShift
export const labelOf = (edges: Uint32Array, edge: number): number => (edges[edge] ?? 0) & 0x7f

/** Every string that can be spelled from a node on, in order. */
export function stringsFrom(edges: Uint32Array, node: number): readonly string[] {
  const strings: string[] = []
  const spell = (from: number, beginning: string): void => {
    if (from === nowhere) return
    for (let index = from; ; index += 1) {
      const edge = edges[index] ?? lastBit
      const spelled = beginning + String.fromCharCode(edge & 0x7f)
      if ((edge & finalBit) !== 0) strings.push(spelled)
      spell(edge >>> targetShift, spelled)
      if ((edge & lastBit) !== 0) return
    }
  }
  spell(node, '')
  return strings
}

type Node = {
  readonly labels: number[]
  readonly targets: Node[]
  readonly finals: boolean[]
  id: number
  place: number
}

const createNode = (): Node => ({ labels: [], targets: [], finals: [], id: 0, place: nowhere })

/**
 * @param strings ASCII without control characters, none empty
 * @throws RangeError when a string is not ASCII, or the automaton has over eight million edges
 */
export function buildAutomaton(strings: Iterable<string>): Uint32Array<ArrayBuffer> {
  const sorted = [...new Set(strings)].sort()
  const register = new Map<string, Node>()
  const first = createNode()
  /** The nodes along the string last added. */
  const path: Node[] = [first]
  let previous = ''
  for (const text of sorted) {
    let shared = 0
    while (shared < text.length && text[shared] === previous[shared]) shared += 1
    mergeTail(path, shared, register)
    for (let index = shared; index < text.length; index += 1) {
      const label = text.charCodeAt(index)
      if (label > 0x7f) throw new RangeError(`not ASCII: ${text}`)
      const next = createNode()
      const node = path[index]
      node?.labels.push(label)
      node?.targets.push(next)
      node?.finals.push(index === text.length - 1)
      path.push(next)
    }
    previous = text
  }
  mergeTail(path, 0, register)
  return layOut(first)
}

/** Replaces what hangs below a node of the path, from its end up, by the same as was seen before. */
function mergeTail(path: Node[], depth: number, register: Map<string, Node>): void {
  for (let index = path.length - 1; index > depth; index -= 1) {
    const node = path[index]
    const parent = path[index - 1]
    if (node === undefined || parent === undefined) return
    const signature = signatureOf(node)
    const known = register.get(signature)
    if (known === undefined) {
      node.id = register.size + 1
      register.set(signature, node)
    } else parent.targets[parent.targets.length - 1] = known
  }
  path.length = depth + 1
}

/** The same for nodes from which the same strings can be spelled. */
function signatureOf({ labels, targets, finals }: Node): string {
  let signature = ''
  for (let at = 0; at < labels.length; at += 1) {
    const label = (labels[at] ?? 0) | (finals[at] === true ? 0x80 : 0)
    const id = targets[at]?.id ?? 0
    signature += String.fromCharCode(label, id & 0xffff, id >>> 16)
  }
  return signature
}

function layOut(first: Node): Uint32Array<ArrayBuffer> {
  const order: Node[] = []
  let size: number = root
  const waiting = [first]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.place !== nowhere || node.labels.length === 0) continue
    node.place = size
    size += node.labels.length
    order.push(node)
    waiting.push(...node.targets.toReversed())
  }
  if (size >= 1 << (32 - targetShift)) throw new RangeError('too many edges for one automaton')
  const edges = new Uint32Array(size)
  for (const { labels, targets, finals, place } of order) {
    labels.forEach((label, at) => {
      const last = at === labels.length - 1 ? lastBit : 0
      const final = finals[at] === true ? finalBit : 0
      edges[place + at] = (((targets[at]?.place ?? 0) << targetShift) | final | last | label) >>> 0
    })
  }
  return edges
}
