'use client'

import { useEffect, useRef, useState, useTransition } from 'react'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import type { ChosenTreatment } from '@/lib/domain/sets'
import { controlAttributes } from '../form/control-attributes'
import { FieldError } from '../form/field-error'
import { forgetSaving, reportSaving } from '../form/save-state'
import { Notice } from '../ui/notice'
import { type DeskSwitch, useDesk } from './desk-context'
import type { TreatmentOption } from './treatment-options'

export interface TogetherAnswer {
  entries: string[]
  switched: string[]
  refused: { requirement: string; reason: string }[]
}
export type DecideTogether = (input: {
  tenderId: string
  lot: string
  places: { requirement: string; part?: DeskSwitch['part']; seen: DeskSwitch['treatment'] }[]
  treatment: ChosenTreatment
  rationale: string
}) => Promise<ActionAnswer<TogetherAnswer>>

/** One treatment and one reason for all that are selected; what could not be switched is named with its reason. */
export function TogetherForm({
  tenderId,
  lot,
  selected,
  switchOf,
  options,
  decide,
  clear,
}: {
  tenderId: string
  lot: string
  selected: DeskSwitch[]
  /** The switch of a requirement as it stands now: one may have been moved since it was selected. */
  switchOf(requirement: string): DeskSwitch | undefined
  options: TreatmentOption[]
  decide: DecideTogether
  clear(): void
}) {
  const desk = useDesk()
  const [pending, start] = useTransition()
  const [treatment, setTreatment] = useState('')
  const [rationale, setRationale] = useState('')
  const [problem, setProblem] = useState<string>()
  const [unchosen, setUnchosen] = useState<string>()
  const [refused, setRefused] = useState<TogetherAnswer['refused']>([])
  const use = useRef<HTMLSelectElement>(null)
  const reason = useRef<HTMLTextAreaElement>(null)
  const none = selected.length === 0
  // What was refused for a selection that is gone has nothing left to mend.
  useEffect(() => {
    if (!none) return
    forgetSaving('together')
    setProblem(undefined)
  }, [none])
  // The button that was pressed was shut meanwhile: the focus goes where the refusal is mended.
  useEffect(() => {
    if (problem !== undefined && !pending) reason.current?.focus()
  }, [problem, pending])
  const chosen = options.find(({ value }) => value === treatment)

  const send = () => {
    if (!chosen) {
      setUnchosen('Choose one of these.')
      use.current?.focus()
      return
    }
    setProblem(undefined)
    setRefused([])
    start(async () => {
      reportSaving('together', { kind: 'saving' })
      const now = selected.map((one) => switchOf(one.requirement) ?? one)
      const places = now.map(({ requirement, part, treatment: seen }) => ({
        requirement,
        ...(part && { part }),
        seen,
      }))
      // The options are those that an officer may choose.
      const wanted = chosen.value as ChosenTreatment
      const answer = await decide({ tenderId, lot, places, treatment: wanted, rationale }).catch(() => null)
      if (!answer?.ok) {
        const words = answer?.message ?? 'No answer from the server. Try again: nothing was switched.'
        setProblem(words)
        reportSaving('together', { kind: 'failed', reason: words })
        return
      }
      reportSaving('together', { kind: 'saved', at: new Date() })
      const count = counted(answer.switched.length)
      if (answer.entries.length > 0)
        desk?.done({ label: `${count} to ${chosen.label}`, entries: answer.entries })
      desk?.say(`${count} switched to ${chosen.label}.`)
      setRefused(answer.refused)
      if (answer.refused.length > 0) return
      setRationale('')
      clear()
    })
  }

  if (selected.length === 0) return null
  return (
    <section
      aria-label="Switch together"
      className="no-print mt-2 grid gap-3 border-l-[3px] border-accent bg-paper px-3 py-3"
    >
      <p className="m-0 font-semibold">
        {counted(selected.length)} selected:{' '}
        <span className="font-normal">{selected.map(({ requirement }) => requirement).join(', ')}</span>
      </p>
      <div className="grid items-start gap-3 sm:grid-cols-[14rem_minmax(0,1fr)]">
        <div className="grid gap-1">
          <label htmlFor="together-use-input" className="label">
            Use them as
          </label>
          <FieldError id="together-use" message={unchosen} />
          <select
            ref={use}
            {...controlAttributes('together-use', false, unchosen)}
            className="control"
            value={treatment}
            onChange={({ target }) => {
              setTreatment(target.value)
              setUnchosen(undefined)
            }}
          >
            <option value="">Choose</option>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div className="grid gap-1">
          <label htmlFor="together-reason-input" className="label">
            One reason for all
          </label>
          <p id="together-reason-hint" className="hint">
            Needed where one departs from the catalogue. For the file, never printed.
          </p>
          <FieldError id="together-reason" message={problem} />
          <textarea
            ref={reason}
            {...controlAttributes('together-reason', true, problem)}
            className="control"
            rows={2}
            value={rationale}
            onChange={({ target }) => setRationale(target.value)}
          />
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <button type="button" className="btn" disabled={pending} onClick={send}>
          {pending ? 'Switching…' : `Switch ${counted(selected.length)}`}
        </button>
        <button type="button" className="btn btn-quiet" disabled={pending} onClick={clear}>
          Select none
        </button>
      </div>
      {refused.length > 0 && (
        <Notice tone="warn" live title={`${counted(refused.length)} stayed as before.`}>
          <ul className="m-0 list-none p-0">
            {refused.map(({ requirement, reason }) => (
              <li key={requirement}>
                <b className="font-[650]">{requirement}</b> {reason}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  )
}

function counted(count: number): string {
  return `${count} ${count === 1 ? 'requirement' : 'requirements'}`
}
