/** The one icon set. Icons are decoration: the words beside them, or the name of their button, say the same. */
import {
  Check,
  ChevronDown,
  ChevronRight,
  CircleCheck,
  CircleDashed,
  Eye,
  FileText,
  FolderOpen,
  Import,
  Inbox,
  Keyboard,
  Library,
  Lightbulb,
  type LucideIcon,
  Menu,
  MessageCircleQuestion,
  PanelLeft,
  Quote,
  Redo2,
  RefreshCw,
  Search,
  Settings,
  SquarePlus,
  TriangleAlert,
  Undo2,
  Unplug,
  Upload,
  X,
} from 'lucide-react'
import type { ReactNode } from 'react'
import './icon.css'

const icons = {
  alert: TriangleAlert,
  bottleneck: TriangleAlert,
  busy: RefreshCw,
  check: Check,
  'chevron-down': ChevronDown,
  'chevron-right': ChevronRight,
  close: X,
  document: FileText,
  import: Import,
  inbox: Inbox,
  keyboard: Keyboard,
  library: Library,
  menu: Menu,
  observation: Eye,
  open: FolderOpen,
  outline: PanelLeft,
  question: MessageCircleQuestion,
  quote: Quote,
  redo: Redo2,
  saved: CircleCheck,
  search: Search,
  settings: Settings,
  solution: Lightbulb,
  undo: Undo2,
  unplugged: Unplug,
  unsaved: CircleDashed,
  upload: Upload,
  window: SquarePlus,
} as const satisfies Record<string, LucideIcon>

export type IconName = keyof typeof icons

export function Icon({ name }: { readonly name: IconName }): ReactNode {
  const Drawing = icons[name]
  return <Drawing className="bl-icon" aria-hidden="true" focusable="false" />
}
