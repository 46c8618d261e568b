import type { ReactNode } from 'react'
import { LABELS } from '@/lib/domain/labels'
import { CheckboxField } from '../form/checkbox-field'
import { FormSection } from '../form/form-section'
import { TextField } from '../form/text-field'
import type { LotSection } from './lot-section'

/** Who runs the grid, and which protocol it has confirmed: SC-11 rests on it. */
export function GridOperatorSection({ form, id, aside }: LotSection & { aside: ReactNode }) {
  return (
    <FormSection
      title="Grid operator"
      lead="SC-11 asks for the protocol that the grid operator uses. Until it is confirmed, the annex leaves it to be agreed with the grid operator."
      aside={aside}
    >
      <TextField
        form={form}
        name="gridOperator.name"
        id={id('gridOperator.name')}
        label={LABELS.lot.gridOperatorName}
        optional
      />
      <TextField
        form={form}
        name="gridOperator.protocol"
        id={id('gridOperator.protocol')}
        label={LABELS.lot.gridOperatorProtocol}
        hint="As the grid operator writes it, such as OpenADR 3.0"
        optional
      />
      <CheckboxField
        form={form}
        name="gridOperator.confirmed"
        id={id('gridOperator.confirmed')}
        label={LABELS.lot.gridOperatorConfirmed}
      />
    </FormSection>
  )
}
