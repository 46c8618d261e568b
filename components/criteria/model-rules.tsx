import { type UseFormReturn, useWatch } from 'react-hook-form'
import type * as z from 'zod/mini'
import { AGGREGATION_WORDS } from '@/lib/domain/aggregation-words'
import { LABELS } from '@/lib/domain/labels'
import { FormSection } from '../form/form-section'
import { SelectField } from '../form/select-field'
import { TextField } from '../form/text-field'
import type { criteriaForm } from './criteria-schema'
import type { CriteriaValues } from './criteria-values'
import { TiesField } from './ties-field'

/** How points become a total and a rank: adding up, least total, rounding, equal totals. */
export function ModelRules({
  form,
  id,
  aggregation,
}: {
  form: UseFormReturn<CriteriaValues, unknown, z.infer<typeof criteriaForm>>
  id(path: string): string
  aggregation: string
}) {
  const ties = useWatch({ control: form.control, name: 'ties' })
  return (
    <FormSection
      wide
      title="From points to the award"
      lead="The same for every tender, and printed in the annex."
    >
      <SelectField
        form={form}
        name="aggregation"
        id={id('aggregation')}
        label={LABELS.criteria.aggregation}
        options={Object.entries(AGGREGATION_WORDS).map(([value, label]) => ({ value, label }))}
      />
      {aggregation === 'ordinal' && (
        <SelectField
          form={form}
          name="surrogate"
          id={id('surrogate')}
          label="Weights that stand for the order"
          empty="As usual: rank sum up to four criteria, else rank-order centroid"
          options={[
            { value: 'rank-sum', label: 'Rank sum' },
            { value: 'rank-order-centroid', label: 'Rank-order centroid' },
          ]}
        />
      )}
      {aggregation === 'quality-per-price' && (
        <TextField
          form={form}
          kind="number"
          name="scale"
          id={id('scale')}
          label="The ratio is multiplied by"
          hint="A power of ten such as 1000, so that the total is easy to read. Empty means 1."
          optional
        />
      )}
      {aggregation !== 'award-on-value' && (
        <TextField
          form={form}
          kind="number"
          name="totalThreshold"
          id={id('totalThreshold')}
          label="Least total"
          hint="A tender below this drops out."
          optional
        />
      )}
      <TiesField
        id={id('ties')}
        value={ties}
        onChange={(ties) => form.setValue('ties', ties, { shouldDirty: true })}
      />
      <fieldset className="min-w-0">
        <legend className="label mb-2">Rounding</legend>
        <div className="grid items-end gap-4 sm:grid-cols-[minmax(0,14rem)_8rem_minmax(0,11rem)]">
          <SelectField
            form={form}
            name="rounding.at"
            id={id('rounding.at')}
            label="What is rounded"
            empty="As usual: what is shown"
            options={[
              { value: 'display', label: 'Only what is shown' },
              { value: 'total', label: 'The total, before ranking' },
            ]}
          />
          <TextField
            form={form}
            kind="number"
            name="rounding.decimals"
            id={id('rounding.decimals')}
            label="Decimals"
            hint="Empty means 2."
            optional
          />
          <SelectField
            form={form}
            name="rounding.mode"
            id={id('rounding.mode')}
            label="Which way"
            empty="As usual: half up"
            options={[
              { value: 'half-up', label: 'Half up' },
              { value: 'down', label: 'Down' },
            ]}
          />
        </div>
      </fieldset>
    </FormSection>
  )
}
