import { groupDigits } from '@/lib/domain/group-digits'
import { typedNumber } from '@/lib/domain/inputs/typed-number'
import { LABELS } from '@/lib/domain/labels'
import { CheckboxField } from '../form/checkbox-field'
import { FormSection } from '../form/form-section'
import { SelectField } from '../form/select-field'
import { TextAreaField } from '../form/text-area-field'
import { TextField } from '../form/text-field'
import type { LotSection } from './lot-section'
import type { ModelCard } from './model-card'
import { isAsked } from './model-questions'

const PROCEDURES = [
  { value: 'open', label: 'Open' },
  { value: 'restricted', label: 'Restricted' },
  { value: 'negotiated', label: 'Negotiated' },
]
const RISKS = { operator: LABELS.lot.operator, shared: 'Shared', authority: 'The authority' }
const OWNERS = { operator: LABELS.lot.operator, authority: 'The authority' }

const options = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

/** Procedure, value, risk, ownership and term, or scarce permits: what the model knows. */
export function ContractSection({ form, id, model }: LotSection & { model: ModelCard }) {
  const asks = (question: Parameters<typeof isAsked>[0]) => isAsked(question, model.id)
  return (
    <FormSection title={model.id === 'open-market' ? 'Permits' : 'Contract'}>
      {asks('procedure') && (
        <SelectField
          form={form}
          name="procedure"
          id={id('procedure')}
          label="Procedure"
          hint="Proof left to negotiation is possible in a negotiated procedure only."
          empty="Usual: open"
          options={PROCEDURES}
        />
      )}
      {asks('estimatedValue') && (
        <TextField
          form={form}
          kind="number"
          width="medium"
          name="estimatedValue"
          id={id('estimatedValue')}
          label={LABELS.lot.estimatedValue}
          hint={
            model.id === 'concession'
              ? 'The operator’s turnover over the whole term, without VAT'
              : 'Over the whole term, without VAT'
          }
          unit={`EUR${readBack(form.watch('estimatedValue'))}`}
          optional
        />
      )}
      {asks('operatingRisk') && (
        <SelectField
          form={form}
          name="operatingRisk"
          id={id('operatingRisk')}
          label={LABELS.lot.operatingRisk}
          hint="With a guaranteed income the risk stays with the authority: then the law sees a service contract."
          empty={`Usual in this model: ${RISKS[model.usual.operatingRisk].toLowerCase()}`}
          options={options(RISKS)}
        />
      )}
      {asks('owner') && (
        <SelectField
          form={form}
          name="owner"
          id={id('owner')}
          label={LABELS.lot.owner}
          hint="An authority that owns points answers for what the law asks of them (AFIR Art 5(11))."
          empty={`Usual in this model: ${OWNERS[model.usual.owner].toLowerCase()}`}
          options={options(OWNERS)}
        />
      )}
      {asks('termReason') && (
        <TextAreaField
          form={form}
          name="termReason"
          id={id('termReason')}
          label={LABELS.lot.termReason}
          hint="Where the concession runs longer than five years: why the investment needs that time to be recouped."
          optional
        />
      )}
      {asks('scarcePermits') && (
        <CheckboxField
          form={form}
          name="scarcePermits"
          id={id('scarcePermits')}
          label={LABELS.lot.scarcePermits}
          hint="Fewer permits than applicants. Only then may applicants be ranked, by a rule announced beforehand."
        />
      )}
    </FormSection>
  )
}

/** "(6 500 000)" behind the field: a long row of digits is easily misread. */
function readBack(typed: string): string {
  const digits = /^\d+/.exec(typedNumber(typed).text)?.[0] ?? ''
  const grouped = groupDigits(digits)
  return grouped === digits ? '' : ` (${grouped})`
}
