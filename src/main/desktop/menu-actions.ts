/** Carries out what a menu item asks for. */
import { dirname } from 'node:path'
import type { Dialogs } from './dialogs.ts'
import type { KnowledgeBases } from './knowledge-bases.ts'
import type { MenuAction } from './menu.ts'
import type { Windows } from './windows.ts'

export type MenuActionsOptions = {
  readonly windows: Windows
  readonly dialogs: Dialogs
  readonly knowledgeBases: KnowledgeBases
  /** Where a dialog opens. */
  readonly folder: () => string
  /** Shows the open knowledge base in its folder. */
  readonly reveal: () => void
}

export function createMenuActions({
  windows,
  dialogs,
  knowledgeBases,
  folder,
  reveal,
}: MenuActionsOptions): (action: MenuAction) => void {
  const openPicked = async (
    pick: (folder: string) => Promise<string | null>,
    open: (file: string) => Promise<void>,
  ): Promise<void> => {
    const picked = await pick(folder())
    if (picked === null) return
    knowledgeBases.rememberFolder(dirname(picked))
    await open(picked)
  }

  return (action) => {
    switch (action.type) {
      case 'command':
        windows.sendCommand(action.command)
        break
      case 'new-knowledge-base':
        void openPicked(dialogs.placeKnowledgeBase, knowledgeBases.make)
        break
      case 'open-knowledge-base':
        void openPicked(dialogs.pickKnowledgeBase, knowledgeBases.open)
        break
      case 'reveal-knowledge-base':
        reveal()
        break
      case 'open-recent':
        void knowledgeBases.open(action.file)
        break
      case 'clear-recent':
        knowledgeBases.clearRecent()
        break
      case 'new-window':
        windows.open()
        break
      case 'about':
        void dialogs.showAbout()
        break
    }
  }
}
