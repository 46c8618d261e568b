import type { ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type * as z from 'zod/mini'
import { dateDecides } from '@/lib/domain/assembly/date-decides'
import type { bidirectionalFields } from '@/lib/domain/inputs/bidirectional-fields'
import { LABELS } from '@/lib/domain/labels'
import { DEFERRAL_TEXTS, DEFERRAL_WORDS } from '../deferral/deferral-words'
import { FormSection } from '../form/form-section'
import { optionsOf } from '../form/options-of'
import { SelectField } from '../form/select-field'
import { TextAreaField } from '../form/text-area-field'
import { TextField } from '../form/text-field'
import type { BidirectionalValues } from './bidirectional-values'
import type { DeferralDefaults } from './deferral-defaults'

/** When discharging begins to bind, and what then: complete, or the clause is not clear enough to publish. */
export function DeferralSection({
  form,
  id,
  defaults,
  aside,
}: {
  form: UseFormReturn<BidirectionalValues, unknown, z.infer<typeof bidirectionalFields>>
  /** Anchor of a field, from its path within the deferral. */
  id(path: string): string
  defaults: DeferralDefaults
  aside: ReactNode
}) {
  const { trigger: triggers, then: thens, texts: labels } = DEFERRAL_WORDS
  const trigger = form.watch('deferral.trigger') || defaults.trigger
  const moment = trigger === 'date' ? 'date' : 'certification'
  const then = form.watch('deferral.then') || defaults.then
  const usual = defaults.texts[dateDecides({ trigger, then }) ? 'date' : 'certification']
  return (
    <FormSection
      title="When it begins to bind"
      lead="A later duty must be clear from the start: a moment that anyone can observe, and a last day."
      aside={aside}
    >
      <SelectField
        form={form}
        name="deferral.trigger"
        id={id('trigger')}
        label="It begins when"
        empty={`Usual: ${lower(triggers[defaults.trigger])}`}
        options={optionsOf(triggers)}
      />
      {trigger === 'certification' ? (
        <TextField
          form={form}
          kind="number"
          name="deferral.months"
          id={id('months')}
          label={LABELS.deferral.months}
          hint={`Empty means ${defaults.months}.`}
          unit="months"
          optional
        />
      ) : (
        <TextField form={form} kind="day" name="deferral.date" id={id('date')} label={LABELS.deferral.date} />
      )}
      <TextField
        form={form}
        kind="day"
        name="deferral.longStop"
        id={id('longStop')}
        label={LABELS.deferral.longStop}
        hint={`${DEFERRAL_WORDS.longStop[moment]} Without it the annex cannot be published.`}
      />
      <SelectField
        form={form}
        name="deferral.then"
        id={id('then')}
        label={DEFERRAL_WORDS.thenLabel[moment]}
        empty={`Usual: ${lower(thens[defaults.then])}`}
        options={optionsOf(thens)}
      />
      {DEFERRAL_TEXTS.map((name) => (
        <TextAreaField
          key={name}
          form={form}
          name={`deferral.${name}`}
          id={id(name)}
          label={labels[name]}
          hint={
            form.watch(`deferral.${name}`).trim() === ''
              ? `If you leave it empty, the annex says: “${usual[name]}”`
              : 'Stands in the annex in your words. Empty it to have the usual words back.'
          }
          rows={2}
          optional
        />
      ))}
    </FormSection>
  )
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
