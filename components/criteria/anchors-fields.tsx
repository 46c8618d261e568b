import { type UseFormReturn, useFieldArray } from 'react-hook-form'
import type * as z from 'zod/mini'
import { TextField } from '../form/text-field'
import type { criteriaForm } from './criteria-schema'
import type { CriteriaValues } from './criteria-values'
import { RemoveRow } from './remove-row'

/** The rows of a value function: what is offered, and how many of 100 it is worth; straight lines between two rows. */
export function AnchorsFields({
  form,
  index,
  anchor,
}: {
  form: UseFormReturn<CriteriaValues, unknown, z.infer<typeof criteriaForm>>
  index: number
  anchor: string
}) {
  const name = `criteria.${index}.scoring.anchors` as const
  const { fields, append, remove } = useFieldArray({ control: form.control, name })
  return (
    <fieldset id={`${anchor}-scoring-anchors`} className="grid min-w-0 gap-2">
      <legend className="label">Table of values</legend>
      <p className="hint">At least two rows. Between two rows the value follows a straight line.</p>
      {fields.map((field, row) => (
        <div key={field.id} className="flex flex-wrap items-end gap-3">
          <TextField
            form={form}
            kind="number"
            name={`${name}.${row}.x`}
            id={`${anchor}-scoring-anchors-${row}-x`}
            label="Offered"
          />
          <TextField
            form={form}
            kind="number"
            name={`${name}.${row}.v`}
            id={`${anchor}-scoring-anchors-${row}-v`}
            label="Worth, of 100"
          />
          <RemoveRow what={`row ${row + 1}`} remove={() => remove(row)} />
        </div>
      ))}
      <button
        type="button"
        className="btn btn-ghost justify-self-start"
        onClick={() => append({ x: '', v: '' })}
      >
        Add a row
      </button>
    </fieldset>
  )
}
