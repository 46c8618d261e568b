import { type UseFormReturn, useFieldArray } from 'react-hook-form'
import type * as z from 'zod/mini'
import { LABELS } from '@/lib/domain/labels'
import { TextAreaField } from '../form/text-area-field'
import { TextField } from '../form/text-field'
import { RemoveRow } from '../ui/remove-row'
import type { criteriaForm } from './criteria-schema'
import type { CriteriaValues } from './criteria-values'

/** The levels of a scale with the descriptors that evaluators judge by; published, so every tender is judged alike. */
export function LevelsFields({
  form,
  index,
  anchor,
  scale,
}: {
  form: UseFormReturn<CriteriaValues, unknown, z.infer<typeof criteriaForm>>
  index: number
  anchor: string
  /** The values are marks of the scale, else shares of the weight. */
  scale: boolean
}) {
  const name = `criteria.${index}.levels` as const
  const { fields, append, remove } = useFieldArray({ control: form.control, name })
  const add = () =>
    append({ code: String(fields.length), value: '', label: '', descriptor: '', evidence: '' })
  return (
    <fieldset id={`${anchor}-levels`} className="grid min-w-0 gap-4">
      <legend className="label mb-1">{LABELS.criteria.levels}</legend>
      <p className="hint">
        {scale
          ? 'What a mark means: the value is a mark of the scale.'
          : 'From the lowest to the highest: the value is the share of the weight, from 0 to 1.'}
      </p>
      {fields.map((field, row) => {
        const id = `${anchor}-levels-${row}`
        return (
          <fieldset
            key={field.id}
            className="grid min-w-0 gap-x-3 gap-y-2 border-t border-line pt-3 sm:grid-cols-[5rem_6rem_minmax(0,1fr)]"
          >
            <legend className="sr-only">Level {row + 1}</legend>
            <TextField form={form} name={`${name}.${row}.code`} id={`${id}-code`} label="Code" />
            <TextField
              form={form}
              kind="number"
              name={`${name}.${row}.value`}
              id={`${id}-value`}
              label="Value"
            />
            <TextField form={form} name={`${name}.${row}.label`} id={`${id}-label`} label="Name" />
            <div className="sm:col-span-3">
              <TextAreaField
                form={form}
                name={`${name}.${row}.descriptor`}
                id={`${id}-descriptor`}
                label={LABELS.criteria.descriptor}
                rows={1}
              />
            </div>
            <div className="sm:col-span-3">
              <RemoveRow what={`level ${row + 1}`} remove={() => remove(row)} />
            </div>
          </fieldset>
        )
      })}
      <button type="button" className="btn btn-ghost justify-self-start" onClick={add}>
        {LABELS.criteria.addLevel}
      </button>
    </fieldset>
  )
}
