/** The safety copies that there are, and one more. */
import type { ReactNode } from 'react'
import { Answer, useMakeSafetyCopy, useSafetyCopies, useStatus } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { Button, Grid } from '../../components/index.ts'

export function SafetyCopies(): ReactNode {
  const text = useText()
  const copies = useSafetyCopies()
  const { make, isBusy } = useMakeSafetyCopy()
  const isReadOnly = useStatus().data?.access.mode === 'read-only'
  return (
    <>
      <p className="bl-settings__note">{text('settings.copiesHelp')}</p>
      <div>
        <Button icon="copy" isPending={isBusy} isDisabled={isReadOnly} onPress={make}>
          {text('settings.copyNow')}
        </Button>
      </div>
      <Answer query={copies} lines={3}>
        {(all) =>
          all.length === 0 ? (
            <p>{text('settings.noCopies')}</p>
          ) : (
            <Grid
              label={text('settings.copies')}
              items={all}
              idOf={({ name }) => name}
              columns={[
                { id: 'at', label: text('settings.copyAt'), cell: ({ at }) => text.moment(at) },
                { id: 'name', label: text('settings.copyName'), cell: ({ name }) => name },
                {
                  id: 'size',
                  label: text('settings.copySize'),
                  kind: 'number',
                  cell: ({ bytes }) => text.size(bytes),
                },
              ]}
            />
          )
        }
      </Answer>
    </>
  )
}
