'use client'

import type * as z from 'zod/mini'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { VERDICTS, type Verdict } from '@/lib/domain/bid/received-bid'
import { mandatoryAnswerFields } from '@/lib/domain/inputs/mandatory-answer-fields'
import { SavedForm } from '../form/saved-form'
import { schemaResolver } from '../form/schema-resolver'
import { useSavedForm } from '../form/use-saved-form'
import type { BidPlace } from './bid-place'
import { ReasonField } from './reason-field'
import { VERDICT_WORDS } from './verdict-words'

type Saved = z.infer<typeof mandatoryAnswerFields>

export interface MandatoryAnswerValues {
  verdict: string
  reason: string
}

const CHECKED: Record<Verdict, string> = {
  pass: 'has-[:checked]:border-ok has-[:checked]:bg-accent-soft has-[:checked]:text-ok',
  fail: 'has-[:checked]:border-block has-[:checked]:bg-block-bg has-[:checked]:text-block',
  open: 'has-[:checked]:border-ink',
}

const resolver = schemaResolver<MandatoryAnswerValues, Saved>(mandatoryAnswerFields)

/** Whether a bid meets one mandatory requirement, and why; saved as it is typed. */
export function MandatoryAnswerForm({
  place,
  requirement,
  id,
  revision,
  initial,
  save,
}: {
  place: BidPlace
  requirement: string
  /** Anchor of the answer. */
  id: string
  revision: number
  initial: MandatoryAnswerValues
  save(
    input: BidPlace & { requirement: string; revision: number; values: Saved },
  ): Promise<ActionAnswer<{ revision: number }>>
}) {
  const form = useSavedForm<MandatoryAnswerValues, Saved>({
    formKey: [place.tenderId, 'bid', place.bidId, 'requirement', requirement].join(':'),
    initial,
    revision,
    resolver,
    save: (values, seen) => save({ ...place, requirement, revision: seen, values }),
  })
  const failed = form.watch('verdict') === 'fail'
  return (
    <SavedForm form={form} label={`Does the bid meet ${requirement}?`}>
      <div className="grid items-start gap-x-5 gap-y-2 xl:grid-cols-[330px_minmax(0,1fr)]">
        <fieldset id={id} className="min-w-0">
          <legend className="sr-only">Does the bid meet {requirement}?</legend>
          <div className="flex flex-wrap gap-1.5">
            {VERDICTS.map((verdict) => (
              <div
                key={verdict}
                className={`relative inline-flex min-h-11 items-center gap-2 rounded-md border border-control bg-paper px-2.5 has-[:checked]:font-semibold has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-focus sm:min-h-9 ${CHECKED[verdict]}`}
              >
                <input
                  {...form.register('verdict')}
                  type="radio"
                  value={verdict}
                  id={`${id}-${verdict}`}
                  className="relative z-10 accent-accent"
                />
                <label htmlFor={`${id}-${verdict}`} className="cursor-pointer after:absolute after:inset-0">
                  {VERDICT_WORDS[verdict]}
                </label>
              </div>
            ))}
          </div>
        </fieldset>
        <ReasonField form={form} id={`${id}-reason`} requirement={requirement} failed={failed} />
      </div>
    </SavedForm>
  )
}
