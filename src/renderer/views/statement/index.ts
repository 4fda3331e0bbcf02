/** One statement, as a row in a list and with all its details. */
export { type Chosen, type PlacedRow, rowBehind } from './chosen.ts'
export { DetailsPane } from './details-pane.tsx'
export { KindBadge } from './kind-badge.tsx'
export { type GoingOn, useGoingOn } from './use-going-on.ts'
export { useOpening, type Opening } from './use-opening.ts'
export { StatementItem } from './statement-item.tsx'
export { StatementList, type StatementListProps, type StatementOffer } from './statement-list.tsx'
export { statementDragType } from './statement-rows.tsx'
