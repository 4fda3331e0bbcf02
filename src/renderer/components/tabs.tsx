/** Tabs: one panel at a time. */
import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
import './tabs.css'

export type TabEntry = {
  readonly id: string
  readonly label: string
  /** Not shown when there are none. */
  readonly count?: number
  readonly content: ReactNode
}

export type TabsProps = {
  readonly label: string
  readonly tabs: readonly TabEntry[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

export function Tabs({ label, tabs, chosen, onChoose }: TabsProps): ReactNode {
  return (
    <AriaTabs className="bl-tabs" selectedKey={chosen} onSelectionChange={(key) => onChoose(String(key))}>
      <TabList className="bl-tabs__list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="bl-tabs__tab">
            {tab.label}
            {tab.count === undefined || tab.count === 0 ? null : (
              <span className="bl-tabs__count">{tab.count}</span>
            )}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="bl-tabs__panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
