import { type UseFormReturn, useFieldArray } from 'react-hook-form'
import type * as z from 'zod/mini'
import { TextField } from '../form/text-field'
import type { criteriaForm } from './criteria-schema'
import type { CriteriaValues } from './criteria-values'
import { RemoveRow } from './remove-row'

/** The classes of proof of an offer and what each is worth, best first. */
export function ClassesFields({
  form,
  index,
  anchor,
}: {
  form: UseFormReturn<CriteriaValues, unknown, z.infer<typeof criteriaForm>>
  index: number
  anchor: string
}) {
  const name = `criteria.${index}.scoring.classes` as const
  const { fields, append, remove } = useFieldArray({ control: form.control, name })
  return (
    <fieldset id={`${anchor}-scoring-classes`} className="grid min-w-0 gap-2">
      <legend className="label">Classes of proof</legend>
      <p className="hint">
        From 0 to 1. “certified”, “commitment” and “declaration” have their words in the annex.
      </p>
      {fields.map((field, row) => (
        <div key={field.id} className="flex flex-wrap items-end gap-3">
          <TextField
            form={form}
            width="medium"
            name={`${name}.${row}.code`}
            id={`${anchor}-scoring-classes-${row}-code`}
            label="Class"
          />
          <TextField
            form={form}
            kind="number"
            name={`${name}.${row}.value`}
            id={`${anchor}-scoring-classes-${row}-value`}
            label="Worth"
          />
          <RemoveRow what={`class ${row + 1}`} remove={() => remove(row)} />
        </div>
      ))}
      <button
        type="button"
        className="btn btn-ghost justify-self-start"
        onClick={() => append({ code: '', value: '' })}
      >
        Add a class
      </button>
    </fieldset>
  )
}
