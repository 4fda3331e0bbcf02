/** Keeps the messages of one call in the order in which they came. */
import { messageId, type Message } from '../../../shared/connection/index.ts'

/**
 * Reading a request takes the adapter longer than reading its cancellation, above all when it carries a file, so that a quick cancel
 * would overtake it and be lost. Messages of a call therefore wait until `deliver` says that the one before them is `read`.
 */
export function keepOrder(deliver: (message: Message, read: () => void) => void): (message: Message) => void {
  const waiting = new Map<string, Message[]>()

  const take = (message: Message): void => {
    const call = messageId(message)
    if (call === null) return deliver(message, () => {})
    const queue = waiting.get(call)
    if (queue !== undefined) {
      queue.push(message)
      return
    }
    const followers: Message[] = []
    waiting.set(call, followers)
    deliver(message, () => {
      if (waiting.get(call) !== followers) return
      waiting.delete(call)
      for (const follower of followers) take(follower)
    })
  }
  return take
}
