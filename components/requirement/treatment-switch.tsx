'use client'

import { useEffect, useEffectEvent, useOptimistic, useState, useTransition } from 'react'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import type { Treatment } from '@/lib/domain/sets'
import { reportSaving } from '../form/save-state'
import { useHydrated } from '../form/use-hydrated'
import { TREATMENT_LOOKS } from '../tender/treatment-tag'
import { Icon } from '../ui/icon'
import { painted } from '../ui/painted'
import type { Tone } from '../ui/tag'
import type { DecisionPlace } from './decision-place'
import { useDesk } from './desk-context'
import type { TreatmentOption } from './treatment-options'

const TONES: Record<Tone, string> = {
  floor: 'text-floor bg-floor-bg border-floor',
  must: 'text-must bg-must-bg border-must',
  award: 'text-award bg-award-bg border-award',
  later: 'text-later bg-later-bg border-later',
  block: 'text-block bg-block-bg border-block',
  warn: 'text-warn bg-award-bg border-warn',
  ok: 'text-ok bg-accent-soft border-ok',
  quiet: 'text-soft bg-paper border-control',
}

/** Moves a requirement between its treatments: picture, word and colour together. Saved at once. */
export function TreatmentSwitch({
  label,
  treatment,
  options,
  place,
  decide,
}: {
  /** The accessible name: "Use of SC-5 Connectivity". */
  label: string
  place: DecisionPlace
  treatment: Treatment
  options: TreatmentOption[]
  decide(
    input: DecisionPlace & { seen: Treatment; values: { treatment: Treatment } },
  ): Promise<ActionAnswer<{ entries: string[] }>>
}) {
  const hydrated = useHydrated()
  const desk = useDesk()
  const [, start] = useTransition()
  const [shown, show] = useOptimistic(treatment)
  const [problem, setProblem] = useState<string | null>(null)
  const { tone, icon } = TREATMENT_LOOKS[shown]

  const choose = (chosen: Treatment) => {
    const option = options.find(({ value }) => value === chosen)
    if (!option || chosen === shown) return
    const words = `${place.requirement} to ${option.label}`
    desk?.say(`${place.requirement} is now used as: ${option.label}.`)
    start(async () => {
      show(chosen)
      setProblem(null)
      reportSaving(label, { kind: 'saving' })
      const failed = (reason: string) => {
        setProblem(reason)
        desk?.say('')
        desk?.refresh()
        reportSaving(label, { kind: 'failed', reason })
      }
      try {
        // The officer sees the choice first; asking the server takes the browser a moment.
        await painted()
        const answer = await decide({ ...place, seen: shown, values: { treatment: chosen } })
        if (!answer.ok) return failed(answer.message)
        reportSaving(label, { kind: 'saved', at: new Date() })
        if (answer.entries.length > 0) desk?.done({ label: words, entries: answer.entries })
      } catch {
        failed('No answer from the server. Choose again.')
      }
    })
  }

  const press = useEffectEvent(choose)
  const { requirement, part } = place
  useEffect(() => {
    return desk?.register(`${requirement} ${part ?? ''}`, {
      requirement,
      ...(part && { part }),
      treatment,
      choose: (chosen) => press(chosen),
    })
  }, [desk, requirement, part, treatment])

  return (
    <span className="grid max-w-[11.5rem] gap-1">
      <span
        className={`relative flex items-center rounded-[5px] border font-semibold text-sm ${TONES[tone]}`}
      >
        <span className="pointer-events-none absolute left-2">
          <Icon name={icon} size={13} />
        </span>
        <select
          aria-label={label}
          value={shown}
          disabled={!hydrated}
          onChange={({ target }) => {
            const chosen = options.find(({ value }) => value === target.value)
            if (chosen) choose(chosen.value)
          }}
          className="min-h-11 w-full cursor-pointer appearance-none rounded-[5px] bg-transparent py-0.5 pr-6 pl-7 font-semibold text-inherit sm:min-h-[30px]"
        >
          {options.map(({ value, label: words }) => (
            <option key={value} value={value} className="bg-paper text-ink">
              {words}
            </option>
          ))}
        </select>
        <svg
          viewBox="0 0 10 6"
          width={9}
          height={6}
          className="pointer-events-none absolute right-2 fill-current"
          aria-hidden="true"
        >
          <path d="M0 0h10L5 6z" />
        </svg>
      </span>
      <span role="status" className="text-block text-sm font-semibold">
        {problem}
      </span>
    </span>
  )
}
