import { plan } from '../assembly/plan'
import { LABELS } from '../labels'
import type { Decision } from '../tender'
import type { LotView } from './lot-view'
import type { CheckContext } from './rule'

/**
 * How an officer takes a decision back on the page of requirements. The button differs: where the lot has no entry that the
 * decision reaches it stands in a list of its own, at a locked entry beside the lock, else in the details of the requirement.
 */
export function takeBack({ content, tender }: CheckContext, view: LotView, decision: Decision): string {
  const { requirement: key, part = 'beyond' } = decision
  const reached = view.entries.find(
    (entry) => entry.key === key && (entry.part === part || entry.part === undefined),
  )
  const words = LABELS.requirement
  if (!reached) return `Press ${words.takeBackIdle} under ${words.idle}.`
  if (tender.localRequirements.some((own) => own.key === key)) return `Press ${words.setBackLocal}.`
  const record = content.requirements.find((one) => one.key === key)
  const rule = record && plan(record, view.lot, content).find((entry) => entry.part === reached.part)
  return `Press ${rule?.locked ? words.takeBack : words.setBack}.`
}
