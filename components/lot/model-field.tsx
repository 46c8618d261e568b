import type { FieldValues } from 'react-hook-form'
import { LABELS } from '@/lib/domain/labels'
import { ChoiceField } from '../form/choice-field'
import type { FieldProps } from '../form/field-props'
import type { ModelCard } from './model-card'

/** The three operational models as cards that say ownership, risk and law before one is chosen. */
export function ModelField<Values extends FieldValues, Saved>({
  models,
  ...field
}: Omit<FieldProps<Values, Saved>, 'label'> & { models: ModelCard[]; labelHidden?: boolean }) {
  return (
    <ChoiceField
      {...field}
      label={LABELS.lot.operationalModel}
      layout="three"
      choices={models.map(({ id, title, idea, facts }) => ({
        value: id,
        label: title,
        description: (
          <>
            <p className="m-0 mb-2 text-ink">{idea}</p>
            <dl className="m-0 grid gap-1.5">
              {facts.map(({ term, text }) => (
                <div key={term}>
                  <dt className="text-sm font-semibold">{term}</dt>
                  <dd className="m-0">{text}</dd>
                </div>
              ))}
            </dl>
          </>
        ),
      }))}
    />
  )
}
