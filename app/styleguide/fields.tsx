'use client'

import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import { CheckboxField } from '@/components/form/checkbox-field'
import { ChoiceField } from '@/components/form/choice-field'
import { ConflictNotice } from '@/components/form/conflict-notice'
import { openConflicts } from '@/components/form/draft-conflicts'
import { FindingsAtFields } from '@/components/form/findings-at-fields'
import { SelectField } from '@/components/form/select-field'
import { TextAreaField } from '@/components/form/text-area-field'
import { TextField } from '@/components/form/text-field'

const MODELS = [
  {
    value: 'concession',
    label: 'Concession',
    description: 'What it means stands on the card, before the choice.',
  },
  { value: 'procurement', label: 'Procurement', description: 'The whole card is the target.' },
]
const FINDING = {
  severity: 'warn',
  message: 'The term is longer than is usual.',
  fix: 'Say why, or shorten it.',
} as const

/** The fields that every form is made of: empty, filled in, with an error, with a finding, in conflict. */
export function Fields() {
  const form = useForm({
    defaultValues: {
      title: '',
      share: '250',
      term: '30',
      why: 'Several lines of text.',
      access: 'Public',
      ready: true,
      model: 'concession',
    },
  })
  useEffect(() => {
    form.setError('share', { type: 'server', message: 'Give a share from 0 to 100; found 250.' })
    openConflicts(form.control, [{ path: 'term', typed: '30', current: '12' }], () => {})
  }, [form])
  return (
    <FindingsAtFields findings={{ 'sg-term': [FINDING] }}>
      <form
        aria-label="Fields"
        noValidate
        className="grid gap-5"
        onSubmit={(event) => event.preventDefault()}
      >
        <ConflictNotice form={form} />
        <div className="grid items-start gap-5 sm:grid-cols-2 lg:grid-cols-3">
          <TextField form={form} name="title" id="sg-title" label="Title" hint="Empty, with its hint" />
          <TextField
            form={form}
            name="share"
            id="sg-share"
            label="Share"
            hint="With an error"
            kind="number"
            unit="%"
          />
          <TextField
            form={form}
            name="term"
            id="sg-term"
            label="Term"
            hint="With a finding"
            kind="number"
            unit="years"
            optional
          />
          <TextAreaField form={form} name="why" id="sg-why" label="Your reason" />
          <SelectField
            form={form}
            name="access"
            id="sg-access"
            label="Who may charge"
            options={['Public', 'Private'].map((value) => ({ value, label: value }))}
          />
          <CheckboxField form={form} name="ready" id="sg-ready" label="Ready from day one" hint="One box" />
        </div>
        <ChoiceField
          form={form}
          name="model"
          id="sg-model"
          label="Operational model"
          choices={MODELS}
          layout="two"
        />
      </form>
    </FindingsAtFields>
  )
}
