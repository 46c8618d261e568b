import * as z from 'zod/mini'
import { findAuditEntry } from '@/db/queries/find-audit-entry'
import { decisionBefore } from '@/lib/domain/decision-before'
import { undoDecisionsInput } from '@/lib/domain/inputs/undo-decisions'
import { mergeDecisions } from '@/lib/domain/merge-decisions'
import { decision } from '@/lib/domain/requirement-choices'
import type { Decision, Tender } from '@/lib/domain/tender'
import { changeTender, type Section } from './change-tender'
import type { Context } from './context'
import { type DecisionPlace, decisionOn } from './decision-on'
import { decisionSection } from './decision-section'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'
import { withDecision } from './with-decision'

const ACTIONS = ['decide', 'reset-decision', 'decide-together', 'undo-decisions']
const looked = z.object({ before: z.array(decision), after: z.array(decision) })

interface Step {
  place: DecisionPlace
  before: Decision[]
  after: Decision[]
}

/**
 * Takes decisions back, all or none. Its own entries are what redoing takes back in turn. What was decided on other
 * fields since stands; where the same field was decided again since, the undo is refused: nothing is overwritten unseen.
 */
export async function undoDecisions(
  context: Context,
  input: unknown,
): Promise<{ revision: number; entries: string[] }> {
  const { entries: ids, ...target } = parseInput(undoDecisionsInput, input)
  const steps: Step[] = []
  for (const id of ids) steps.push(...(await stepsOf(context, target.tenderId, id)))
  const [first, ...also] = steps.map(
    ({ place }): Section => ({
      section: decisionSection(place),
      look: ({ decisions }) => decisions.filter(decisionOn(place)),
    }),
  )
  if (!first) throw new Refusal('not-found', 'There is nothing to undo.')
  return changeTender(context, target, {
    action: 'undo-decisions',
    ...first,
    also,
    alter: (tender) => steps.reduce(takenBack, tender),
  })
}

function takenBack(tender: Tender, { place, before, after }: Step): Tender {
  const now = mergeDecisions(tender.decisions.filter(decisionOn(place)))
  const merged = decisionBefore(now, mergeDecisions(before), mergeDecisions(after))
  if (merged === null)
    throw new Refusal(
      'changed-meanwhile',
      `${place.requirement} in lot ${place.lot} was changed again since. Nothing was undone: look at it, and change it by hand.`,
    )
  return withDecision(tender, place, merged)
}

/** What one entry of the audit trail changed, place by place: a reset may have been on several parts. */
async function stepsOf(context: Context, tenderId: string, id: string): Promise<Step[]> {
  const entry = await findAuditEntry(context.db, tenderId, id)
  const detail = looked.safeParse(entry?.detail)
  if (!entry || !ACTIONS.includes(entry.action) || !detail.success)
    throw new Refusal('not-found', 'There is no such decision to undo.')
  const { before, after } = detail.data
  const places = new Map<string, DecisionPlace>()
  for (const { requirement, lot, part } of [...before, ...after]) {
    const place = { requirement, lot, ...(part && part !== 'beyond' && { part }) }
    places.set(decisionSection(place), place)
  }
  return [...places.values()].map((place) => ({
    place,
    before: before.filter(decisionOn(place)),
    after: after.filter(decisionOn(place)),
  }))
}
