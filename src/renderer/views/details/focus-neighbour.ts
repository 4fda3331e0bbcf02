/** Focus before an item of a list goes: to the next item, else to the one before it, else to what adds one. */
export function focusNeighbour(list: HTMLElement | null, index: number, fallback: HTMLElement | null): void {
  const item = list?.children[index]
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling ?? fallback
  neighbour?.querySelector<HTMLElement>('button, input, textarea')?.focus()
}
