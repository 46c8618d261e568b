import type { AssembledRequirement } from '../../assembly'
import { LABELS } from '../../labels'
import type { Decision } from '../../tender'
import { asksPrivateInPublic } from '../asks-private-in-public'
import { isSafety } from '../is-safety'
import { type LotView, lotViews } from '../lot-view'
import { reachesFloor } from '../reaches-floor'
import type { CheckContext, FindingDraft, Rule } from '../rule'
import { takeBack } from '../take-back'
import { treatmentName } from '../treatment-name'

/** A decision that changes nothing in the annex: what it speaks of does not stand in the lot, or is locked by law or safety. */
export const decisionWithoutEffect: Rule = {
  id: 'decision-without-effect',
  find: (context) =>
    lotViews(context).flatMap((view) =>
      context.tender.decisions.flatMap((decision, index): FindingDraft[] => {
        if (decision.lot !== view.lot.id || asksPrivateInPublic(context, view, decision)) return []
        const idle = idleness(context, view, decision)
        if (idle === undefined) return []
        const { requirement, part } = decision
        const subject = part === undefined ? requirement : `the part “${part}” of ${requirement}`
        return [
          {
            severity: 'note',
            lot: view.lot.id,
            requirement,
            message: `A decision on ${subject} in lot ${view.lot.id} has no effect: ${idle.reason}.`,
            why: 'Good practice: a decision that does nothing misleads whoever reads the file later.',
            fix: idle.fix,
            field: `decisions[${index}]${idle.field}`,
          },
        ]
      }),
    ),
}

interface Idleness {
  reason: string
  fix: string
  /** Behind the decision's own path. */
  field: string
}

function idleness(context: CheckContext, view: LotView, decision: Decision): Idleness | undefined {
  const entries = view.entries.filter(({ key }) => key === decision.requirement)
  const target = targetOf(entries, decision)
  const scoresOrDefers = decision.treatment === 'award-criterion' || decision.treatment === 'deferred'
  // Rules of their own refuse to score or defer what the law or safety demands.
  const refused = reachesFloor(context, view, decision) || isSafety(context, decision.requirement)
  if (scoresOrDefers && refused) return undefined
  const back = takeBack(context, view, decision)
  if (!target) return { ...absence(entries, decision, back), field: '' }
  if (decision.treatment !== undefined && decision.treatment !== target.treatment) {
    const [given, wanted] = [target.treatment, decision.treatment].map((id) => treatmentName(context, id))
    return {
      reason: refused
        ? `its treatment “${given}” is given by the rules and cannot become “${wanted}”`
        : `another decision already gives the treatment “${given}”, so “${wanted}” comes to nothing`,
      fix: refused ? back : `${back} Then choose again how it is used.`,
      field: '.treatment',
    }
  }
  if (decision.deferral !== undefined && target.treatment !== 'deferred' && !scoresOrDefers)
    return {
      reason: `it says when the requirement begins to bind, but the requirement is not deferred (treatment “${treatmentName(context, target.treatment)}”)`,
      fix: `Press ${LABELS.requirement.takeBackDeferral}, or choose ${treatmentName(context, 'deferred')} for the requirement.`,
      field: '.deferral',
    }
  return undefined
}

/** The entry that a decision reaches: without a part what goes beyond, else the single entry, never the floor. */
function targetOf(
  entries: AssembledRequirement[],
  { part, requirement }: Decision,
): AssembledRequirement | undefined {
  if (requirement.startsWith('LOCAL-')) return entries[0]
  if (part === 'floor') return undefined
  if (part === 'minimum') return entries.find((entry) => entry.part === 'minimum')
  return entries.find((entry) => entry.part === 'beyond' || entry.part === undefined)
}

function absence(
  entries: AssembledRequirement[],
  { part, requirement }: Decision,
  back: string,
): Pick<Idleness, 'reason' | 'fix'> {
  if (entries.length === 0)
    return {
      reason: `${requirement} does not stand in the lot, given its access, current, bidirectional choice and dates of installation`,
      fix: `${back} Or change the lot so that the requirement applies.`,
    }
  const parts = entries.map((entry) => entry.part).filter((one) => one !== undefined && one !== 'floor')
  const hasFloor = entries.some((entry) => entry.part === 'floor')
  if (part === 'floor' && hasFloor)
    return {
      reason: 'what the law demands is locked, and the annex states it as the law does',
      fix: back,
    }
  if (hasFloor && parts.length === 0)
    return {
      reason: 'only what the law demands stands in the lot, and that is locked',
      fix: `${back} Or ask for more on the Bidirectional page.`,
    }
  return {
    reason:
      parts.length > 0
        ? `only the part “${parts.join('” and “')}” stands there`
        : 'the requirement has no parts in this lot',
    fix: `${back} Or decide on a part that stands in the lot.`,
  }
}
