import { type UseFormReturn, useWatch } from 'react-hook-form'
import type * as z from 'zod/mini'
import { LABELS } from '@/lib/domain/labels'
import { TextAreaField } from '../form/text-area-field'
import { TextField } from '../form/text-field'
import { CheckListField } from '../requirement/check-list-field'
import type { CriteriaChoices } from './criteria-form'
import type { criteriaForm } from './criteria-schema'
import type { CriteriaValues } from './criteria-values'
import { LevelsFields } from './levels-fields'
import { ScoringFields } from './scoring-fields'

/** What tenderers and evaluators must know of one criterion: its formula, its scale, evidence and verification. */
export function CriterionDetails({
  form,
  index,
  anchor,
  choices,
}: {
  form: UseFormReturn<CriteriaValues, unknown, z.infer<typeof criteriaForm>>
  index: number
  anchor: string
  choices: CriteriaChoices
}) {
  const name = `criteria.${index}` as const
  const [requirements, levels, method] = useWatch({
    control: form.control,
    name: [`${name}.requirements`, `${name}.levels`, `${name}.scoring.method`],
  })
  const chosen = choices.methods.find(({ value }) => value === method)
  const others = requirements.filter((key) => !choices.scored.some(({ value }) => value === key))
  const keys = [
    ...choices.scored,
    ...others.map((value) => ({ value, label: `${value} (not scored in this lot)` })),
  ]
  return (
    <div className="mt-3 grid gap-5 border-l-[3px] border-line-strong pl-3 sm:pl-4">
      {chosen && (
        <p className="m-0 max-w-[68ch] text-[15px] text-soft">
          {chosen.sentence}{' '}
          {chosen.formula && (
            <span className="whitespace-normal">
              Points: {chosen.formula}; W is the weight{chosen.letters && `, ${chosen.letters}`}.{' '}
            </span>
          )}
          {chosen.relative && <b className="text-warn">Its points depend on the other tenders.</b>}
        </p>
      )}
      <ScoringFields form={form} index={index} anchor={anchor} method={method} />
      {(method === 'levels' || method === 'scale' || levels.length > 0) && (
        <LevelsFields form={form} index={index} anchor={anchor} scale={method === 'scale'} />
      )}
      <TextAreaField
        form={form}
        name={`${name}.description`}
        id={`${anchor}-description`}
        label={LABELS.criteria.description}
        rows={2}
      />
      <TextAreaField
        form={form}
        name={`${name}.evidence`}
        id={`${anchor}-evidence`}
        label={LABELS.criteria.evidence}
        hint="What the tenderer hands in."
        rows={2}
      />
      <TextAreaField
        form={form}
        name={`${name}.verification`}
        id={`${anchor}-verification`}
        label={LABELS.criteria.verification}
        hint="How you check it, so that every tender is judged alike."
        rows={2}
      />
      <TextField
        form={form}
        kind="number"
        name={`${name}.threshold`}
        id={`${anchor}-threshold`}
        label="Least points"
        hint="A tender below this drops out. Counted in points of this criterion."
        optional
      />
      {keys.length > 0 && (
        <CheckListField
          id={`${anchor}-requirements`}
          label={LABELS.criteria.requirements}
          options={keys}
          value={requirements}
          onChange={(ticked) => form.setValue(`${name}.requirements`, ticked, { shouldDirty: true })}
        />
      )}
    </div>
  )
}
