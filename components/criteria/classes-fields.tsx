import { type UseFormReturn, useFieldArray } from 'react-hook-form'
import type * as z from 'zod/mini'
import { TextField } from '../form/text-field'
import type { criteriaForm } from './criteria-schema'
import type { CriteriaValues } from './criteria-values'
import { RowsFieldset } from './rows-fieldset'

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
    <RowsFieldset
      id={`${anchor}-scoring-classes`}
      legend="Classes of proof"
      hint="From 0 to 1. “certified”, “commitment” and “declaration” have their words in the annex."
      noun="class"
      rows={fields.map(({ id }) => id)}
      add={() => append({ code: '', value: '' })}
      remove={remove}
      fields={(row) => (
        <>
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
        </>
      )}
    />
  )
}
