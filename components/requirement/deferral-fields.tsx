import type { ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type * as z from 'zod/mini'
import { dateDecides } from '@/lib/domain/assembly/date-decides'
import { LABELS } from '@/lib/domain/labels'
import type { Deferral } from '@/lib/domain/tender'
import { DEFERRAL_TEXTS, DEFERRAL_WORDS } from '../deferral/deferral-words'
import type { UsualDeferralTexts } from '../deferral/usual-deferral-texts'
import { optionsOf } from '../form/options-of'
import { SelectField } from '../form/select-field'
import { TextAreaField } from '../form/text-area-field'
import { TextField } from '../form/text-field'
import type { DecisionValues, decisionForm } from './decision-values'

/** What holds where a field is left empty: the lot's bidirectional choice where the requirement follows it, else the catalogue. */
export interface DeferralHelp {
  trigger: NonNullable<Deferral['trigger']>
  months: string
  date: string
  longStop: string
  then: NonNullable<Deferral['then']>
  texts: UsualDeferralTexts
}

const asSet = (words: string) => `As set: ${words.charAt(0).toLowerCase()}${words.slice(1)}`

/** When this requirement begins to bind, and what then. */
export function DeferralFields({
  form,
  id,
  help,
  note,
}: {
  form: UseFormReturn<DecisionValues, unknown, z.infer<typeof decisionForm>>
  /** Anchor of the deferral; a field's is that with its name. */
  id: string
  help: DeferralHelp
  note?: ReactNode
}) {
  const trigger = form.watch('deferral.trigger') || help.trigger
  const moment = trigger === 'date' ? 'date' : 'certification'
  const then = form.watch('deferral.then') || help.then
  const usual = help.texts[dateDecides({ trigger, then }) ? 'date' : 'certification']
  const { trigger: triggers, then: thens, texts: labels } = DEFERRAL_WORDS
  const empty = (value: string) => (value === '' ? '' : `Empty means ${value}.`)
  return (
    <fieldset id={id} className="grid min-w-0 gap-4">
      <legend className="label mb-2">When it begins to bind</legend>
      {note}
      <div className="grid gap-4 sm:grid-cols-2 items-end">
        <SelectField
          form={form}
          name="deferral.trigger"
          id={`${id}-trigger`}
          label="It begins when"
          empty={asSet(triggers[help.trigger])}
          options={optionsOf(triggers)}
        />
        {trigger === 'certification' ? (
          <TextField
            form={form}
            kind="number"
            name="deferral.months"
            id={`${id}-months`}
            label={LABELS.deferral.months}
            hint={empty(help.months) || undefined}
            unit="months"
            optional
          />
        ) : (
          <TextField
            form={form}
            kind="day"
            name="deferral.date"
            id={`${id}-date`}
            label={LABELS.deferral.date}
            hint={empty(help.date) || undefined}
          />
        )}
        <TextField
          form={form}
          kind="day"
          name="deferral.longStop"
          id={`${id}-longStop`}
          label={LABELS.deferral.longStop}
          hint={`${DEFERRAL_WORDS.longStop[moment]} ${help.longStop === '' ? 'Without it the annex cannot be published.' : empty(help.longStop)}`}
        />
        <SelectField
          form={form}
          name="deferral.then"
          id={`${id}-then`}
          label={DEFERRAL_WORDS.thenLabel[moment]}
          empty={asSet(thens[help.then])}
          options={optionsOf(thens)}
        />
      </div>
      <details>
        <summary className="tap w-fit cursor-pointer text-accent underline underline-offset-2">
          Who establishes it, evidence, cost, remedy
        </summary>
        <div className="mt-3 grid gap-4">
          {DEFERRAL_TEXTS.map((name) => (
            <TextAreaField
              key={name}
              form={form}
              name={`deferral.${name}`}
              id={`${id}-${name}`}
              label={labels[name]}
              hint={`If you leave it empty, the annex says: “${usual[name]}”`}
              rows={2}
              optional
            />
          ))}
        </div>
      </details>
    </fieldset>
  )
}
