import { startTransition, useEffect, useState } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import type * as z from 'zod/mini'
import { LABELS } from '@/lib/domain/labels'
import { SelectField } from '../form/select-field'
import { TextField } from '../form/text-field'
import { Icon } from '../ui/icon'
import { RemoveRow } from '../ui/remove-row'
import { whenIdle } from '../ui/when-idle'
import type { CriteriaChoices } from './criteria-form'
import type { criteriaForm } from './criteria-schema'
import type { CriteriaValues } from './criteria-values'
import { CriterionDetails } from './criterion-details'
import { importanceOf } from './importance'
import { PointCostLine } from './point-cost-line'

/** One award criterion: its line in the table, and below it what tenderers and evaluators must know. */
export function CriterionFields({
  form,
  index,
  count,
  anchor,
  choices,
  move,
  remove,
}: {
  form: UseFormReturn<CriteriaValues, unknown, z.infer<typeof criteriaForm>>
  index: number
  count: number
  /** Anchor of the criterion; a field's is that with its name. */
  anchor: string
  choices: CriteriaChoices
  move(to: number): void
  remove(): void
}) {
  const name = `criteria.${index}` as const
  const [title, method, aggregation] = useWatch({
    control: form.control,
    name: [`${name}.title`, `${name}.scoring.method`, 'aggregation'],
  })
  // What is folded comes when the page can be used, or when it is unfolded: half of a form that nobody sees yet.
  const [whole, setWhole] = useState(false)
  useEffect(() => whenIdle(() => startTransition(() => setWhole(true))), [])
  const importance = importanceOf(aggregation, method)
  const called = title.trim() === '' ? `criterion ${index + 1}` : `“${title.trim()}”`
  const methods = choices.methods.filter(
    (option) =>
      option.value === method ||
      (option.offered && (option.aggregation === undefined || option.aggregation === aggregation)),
  )
  const wrong = Object.keys(form.formState.errors.criteria?.[index] ?? {})
  const hidden = wrong.some((field) => !['title', 'kind', importance?.field].includes(field))
  return (
    <li id={anchor} className="border-b border-line py-4">
      <fieldset className="min-w-0">
        <legend className="sr-only">Criterion {index + 1}</legend>
        <div className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3">
          <span className="pt-1 font-[650]" aria-hidden="true">
            {index + 1}
          </span>
          <div className="min-w-0">
            <div className="grid gap-x-4 gap-y-3 sm:grid-cols-[minmax(0,1fr)_9rem] min-[1800px]:grid-cols-[minmax(0,2fr)_9rem_minmax(0,1.6fr)_9rem]">
              <TextField form={form} name={`${name}.title`} id={`${anchor}-title`} label="Criterion" />
              <SelectField
                form={form}
                name={`${name}.kind`}
                id={`${anchor}-kind`}
                label={LABELS.criteria.kind}
                options={choices.kinds}
              />
              <SelectField
                form={form}
                name={`${name}.scoring.method`}
                id={`${anchor}-scoring-method`}
                label={LABELS.criteria.method}
                options={methods}
              />
              {importance ? (
                <TextField
                  form={form}
                  kind="number"
                  name={`${name}.${importance.field}`}
                  id={`${anchor}-${importance.field}`}
                  label={importance.label}
                  unit={importance.unit}
                />
              ) : (
                <p className="m-0 self-end pb-2 text-[15px] text-soft">No weight: it is the price</p>
              )}
            </div>
            <div className="mt-1.5">
              <PointCostLine form={form} index={index} />
            </div>
            <div className="relative mt-1">
              <div className="flex flex-wrap gap-x-1 sm:absolute sm:top-0 sm:right-0">
                <button
                  type="button"
                  data-move="up"
                  className="btn btn-quiet"
                  disabled={index === 0}
                  aria-label={`Move ${called} up`}
                  onClick={() => move(index - 1)}
                >
                  <Icon name="up" size={14} />
                  Up
                </button>
                <button
                  type="button"
                  data-move="down"
                  className="btn btn-quiet"
                  disabled={index === count - 1}
                  aria-label={`Move ${called} down`}
                  onClick={() => move(index + 1)}
                >
                  <Icon name="down" size={14} />
                  Down
                </button>
                <RemoveRow what={called} remove={remove} />
              </div>
              <details className="sm:pt-1" onToggle={() => setWhole(true)}>
                <summary className="tap w-fit cursor-pointer text-accent">
                  <span className="underline underline-offset-2">
                    How it is scored, described and verified
                  </span>
                  <span className="sr-only">: {called}</span>
                  {hidden && <b className="text-block"> Something in here needs your attention</b>}
                </summary>
                {whole && <CriterionDetails form={form} index={index} anchor={anchor} choices={choices} />}
              </details>
            </div>
          </div>
        </div>
      </fieldset>
    </li>
  )
}
