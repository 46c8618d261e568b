'use client'

import { useState } from 'react'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { ActionButton } from '../ui/action-button'
import type { BidPlace } from './bid-place'

type Decide = (
  input: BidPlace & { requirements: string[]; verdict: 'pass' | 'open' },
) => Promise<ActionAnswer<{ decided: string[] }>>

/** Marks what nobody has decided yet as met in one step, once everything was looked at; and takes that back. */
export function PassOpenRequirements({
  place,
  open,
  decide,
}: {
  place: BidPlace
  /** Ids of the mandatory requirements that nobody has decided. */
  open: string[]
  decide: Decide
}) {
  const [passed, setPassed] = useState<string[]>([])
  if (open.length === 0 && passed.length === 0) return null
  const run = async (requirements: string[], verdict: 'pass' | 'open') => {
    const answer = await decide({ ...place, requirements, verdict })
    if (answer.ok) setPassed(verdict === 'pass' ? answer.decided : [])
    return answer
  }
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-1">
      {open.length > 0 && (
        <ActionButton key="pass" action={() => run(open, 'pass')}>
          {open.length === 1
            ? 'Mark the one not decided as met'
            : `Mark the ${open.length} not decided as met`}
        </ActionButton>
      )}
      <span role="status" className="text-[15px]">
        {passed.length > 0 && `${passed.length === 1 ? '1 is' : `${passed.length} are`} marked as met.`}
      </span>
      {passed.length > 0 && (
        <ActionButton
          key="undo"
          action={() => run(passed, 'open')}
          className="btn btn-quiet"
          label="Undo: not decided again"
        >
          Undo
        </ActionButton>
      )}
    </div>
  )
}
