'use client'

import type { ReactNode } from 'react'
import type * as z from 'zod/mini'
import { fieldId } from '@/lib/domain/field-id'
import { bidirectionalFields } from '@/lib/domain/inputs/bidirectional-fields'
import { LABELS } from '@/lib/domain/labels'
import type { Stance } from '@/lib/domain/sets'
import { CheckboxField } from '../form/checkbox-field'
import { type Choice, ChoiceField } from '../form/choice-field'
import type { SaveAnswer } from '../form/create-autosave'
import { FormSection } from '../form/form-section'
import { SavedForm } from '../form/saved-form'
import { schemaResolver } from '../form/schema-resolver'
import { TextAreaField } from '../form/text-area-field'
import { TextField } from '../form/text-field'
import { useSavedForm } from '../form/use-saved-form'
import { Notice } from '../ui/notice'
import type { BidirectionalValues } from './bidirectional-values'
import type { DeferralDefaults } from './deferral-defaults'
import { DeferralSection } from './deferral-section'

type Saved = z.infer<typeof bidirectionalFields>
const resolver = schemaResolver<BidirectionalValues, Saved>(bidirectionalFields)

/** What the form says of one stance once it is chosen. */
export interface StanceNote {
  /** What the share means under it, and what an empty field means; absent where there is no share. */
  share?: { means: string; empty: string }
  /** Under `mandatory` and `deferred`, more or earlier than asked may be scored (domain.md section 9). */
  beyond: boolean
}

/** Readiness and operation of one lot, each as cards with what follows, and what the choice needs beside it. */
export function BidirectionalForm({
  tenderId,
  revision,
  lot,
  initial,
  readiness,
  stances,
  notes,
  usual,
  deferral,
  guidance,
  save,
}: {
  tenderId: string
  revision: number
  lot: { id: string; index: number }
  initial: BidirectionalValues
  readiness: Choice[]
  stances: Choice[]
  notes: Record<Stance, StanceNote>
  /** The stance that is usual for this lot, by its title, and why. */
  usual?: { stance: Stance; title: string; why: string }
  deferral: DeferralDefaults
  guidance: { readiness: ReactNode; stance: ReactNode; share: ReactNode; deferral: ReactNode }
  save(input: { tenderId: string; revision: number; lotId: string; values: Saved }): Promise<SaveAnswer>
}) {
  const form = useSavedForm<BidirectionalValues, Saved>({
    formKey: `${tenderId}:bidirectional:${lot.id}`,
    initial,
    revision,
    resolver,
    save: (values, seen) => save({ tenderId, revision: seen, lotId: lot.id, values }),
  })
  const stance = form.watch('stance')
  const { share, beyond } = notes[stance]
  const id = (path: string) => fieldId(`lots[${lot.index}].bidirectional.${path}`)
  return (
    <SavedForm form={form} label={`Bidirectional choice of lot ${lot.id}`}>
      <FormSection
        title="Ready from day one?"
        lead="Hardware and firmware from the first day, so that discharging can begin without a visit to each point."
        aside={guidance.readiness}
      >
        <ChoiceField
          form={form}
          name="readiness"
          id={id('readiness')}
          label="Readiness"
          labelHidden
          layout="two"
          choices={readiness}
        />
      </FormSection>
      <FormSection
        title={LABELS.bidirectional.stance}
        lead="What this lot asks of feeding energy back. Each card says what becomes of the requirements."
        aside={guidance.stance}
      >
        <ChoiceField
          form={form}
          name="stance"
          id={id('stance')}
          label="Stance"
          labelHidden
          layout="two"
          choices={stances}
        />
        {usual && stance !== usual.stance && (
          <Notice tone="note" title={`Not what is usual for this lot: that is “${usual.title}”.`}>
            <p className="m-0">
              The reason: {usual.why} A lot begins with what suits its operational model, before its points
              are known. Choose “{usual.title}”, or keep this and say why below.
            </p>
          </Notice>
        )}
        {share && (
          <TextField
            form={form}
            kind="number"
            name="share"
            id={id('share')}
            label={LABELS.bidirectional.share}
            hint={`${share.means} Empty means ${share.empty}.`}
            unit="% of the points installed each year"
            optional
          />
        )}
        {share && guidance.share}
        {beyond && (
          <CheckboxField
            form={form}
            name="scoredBeyond"
            id={id('scoredBeyond')}
            label={LABELS.bidirectional.scoredBeyond}
            hint="More points, or earlier, than is asked may earn points in the award."
          />
        )}
        <TextAreaField
          form={form}
          name="rationale"
          id={id('rationale')}
          label={LABELS.bidirectional.rationale}
          hint="For the file of this tender; never printed in the annex."
          optional
        />
      </FormSection>
      {stance === 'deferred' && (
        <DeferralSection
          form={form}
          id={(path) => id(`deferral.${path}`)}
          defaults={deferral}
          aside={guidance.deferral}
        />
      )}
    </SavedForm>
  )
}
