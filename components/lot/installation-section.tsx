import type { ReactNode } from 'react'
import { LABELS } from '@/lib/domain/labels'
import { ChoiceField } from '../form/choice-field'
import { FormSection } from '../form/form-section'
import { TextField } from '../form/text-field'
import type { LotSection } from './lot-section'

const ACCESS = [
  {
    value: 'public',
    label: 'Public',
    description: 'Anyone may charge: on the street, in a park-and-ride',
  },
  {
    value: 'semi-public',
    label: 'Semi-public',
    description:
      'Open to the public on someone’s ground: a garage, a shop. The law treats it as publicly accessible',
  },
  {
    value: 'private',
    label: LABELS.lot.privateAccess,
    description: 'Residents or staff only: a depot, a residents’ garage',
  },
]
const CURRENT = [
  { value: 'AC', label: 'AC', description: 'The car converts; it also feeds in through its own inverter' },
  { value: 'DC', label: 'DC', description: 'The station converts, in both directions' },
]

/** What stands where, how many, and when: the legal floor and the requirements follow from it. */
export function InstallationSection({
  form,
  id,
  inherited,
  aside,
}: LotSection & {
  inherited: { firstInstallation?: string; lastInstallation?: string }
  aside: ReactNode
}) {
  return (
    <FormSection
      title="Charging points"
      lead="Requirements and the legal floor follow from who may charge, the current, and the days of installation."
      aside={aside}
    >
      <ChoiceField
        form={form}
        kind="checkbox"
        layout="three"
        name="access"
        id={id('access')}
        label={LABELS.lot.access}
        choices={ACCESS}
      />
      <ChoiceField
        form={form}
        kind="checkbox"
        layout="two"
        name="current"
        id={id('current')}
        label="Current"
        choices={CURRENT}
      />
      <div className="grid gap-5 sm:grid-cols-2 items-end">
        <TextField
          form={form}
          kind="number"
          name="chargingPoints"
          id={id('chargingPoints')}
          label={LABELS.lot.chargingPoints}
        />
        <TextField
          form={form}
          kind="number"
          name="powerKw"
          id={id('powerKw')}
          label={LABELS.lot.powerKw}
          unit="kW"
          optional
        />
        <TextField
          form={form}
          kind="day"
          name="firstInstallation"
          id={id('firstInstallation')}
          label={LABELS.details.firstInstallation}
          hint={ofTender(inherited.firstInstallation)}
          optional
        />
        <TextField
          form={form}
          kind="day"
          name="lastInstallation"
          id={id('lastInstallation')}
          label={LABELS.details.lastInstallation}
          hint={ofTender(inherited.lastInstallation)}
          optional
        />
      </div>
    </FormSection>
  )
}

function ofTender(day: string | undefined): string {
  return day ? `Empty: ${day}, as in the tender` : 'Empty: as in the tender, where it is not set yet'
}
