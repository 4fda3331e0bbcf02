/** Our own widgets. Third-party widgets are wrapped here and imported nowhere else. */
export { Button, IconButton } from './button.tsx'
export { CaretField } from './caret-field.tsx'
export { CheckTree } from './check-tree.tsx'
export { Checkbox } from './checkbox.tsx'
export { Choice } from './choice.tsx'
export { ColourChoice } from './colour-choice.tsx'
export { ComboBox } from './combo-box.tsx'
export { ConfirmDialog } from './confirm-dialog.tsx'
export { ContextMenu } from './context-menu.tsx'
export { Dialog } from './dialog.tsx'
export { DropArea } from './drop-area.tsx'
export { EmptyState } from './empty-state.tsx'
export { ErrorBoundary } from './error-boundary.tsx'
export { FacetList, type FacetValue } from './facet-list.tsx'
export { FilterChips, type FilterChip } from './filter-chips.tsx'
export { Finder, type FinderEntry, type FinderGroup } from './finder.tsx'
export { FormDialog } from './form-dialog.tsx'
export { Grid, type GridColumn, type GridSort } from './grid.tsx'
export { HighlightedText } from './highlighted-text.tsx'
export { Icon, type IconName } from './icon.tsx'
export { Locale } from './locale.tsx'
export { LinkButton } from './link-button.tsx'
export {
  isSelected,
  type ListSelection,
  nothingSelected,
  selectByGesture,
  selectedCount,
  type SelectionGesture,
} from './list-selection.ts'
export { isNamed, type Match, matchOptions, type Option } from './match-options.ts'
export { type MenuEntries, type MenuEntry } from './menu-entries.tsx'
export { type MenuPoint } from './menu-point.ts'
export { MenuButton } from './menu.tsx'
export { Message } from './message.tsx'
export { PaneHeader } from './pane-header.tsx'
export { Progress } from './progress.tsx'
export {
  RichTextEditor,
  type RichTextEditorProps,
  type RichTextHandle,
  RichTextView,
} from './rich-text/index.ts'
export { SearchField } from './search-field.tsx'
export { SelectionBar } from './selection-bar.tsx'
export { Skeleton } from './skeleton.tsx'
export { SplitPanes, type Pane } from './split-panes.tsx'
export { Swatch } from './swatch.tsx'
export { Tabs } from './tabs.tsx'
export { TagPicker } from './tag-picker.tsx'
export { Badge, Tag } from './tag.tsx'
export { TextArea } from './text-area.tsx'
export { TextField } from './text-field.tsx'
export { NotificationList, ToastRegion } from './toast-region.tsx'
export { createToasts, type ToastMessage, type Toasts } from './toasts.ts'
export { Toolbar } from './toolbar.tsx'
export { Tooltip } from './tooltip.tsx'
export { type TreeNode } from './tree-nodes.ts'
export { Tree, type TreeFolding } from './tree.tsx'
export { usePaneLayout } from './use-pane-layout.ts'
export { type TreeMove, type TreeTakes } from './use-tree-drag.ts'
export { type RowDrag } from './use-row-drag.tsx'
export { VirtualList } from './virtual-list.tsx'
