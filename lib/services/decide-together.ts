import { treatmentOf, whyNotTreatment } from '@/lib/domain/assembly/treatment-of'
import { decideTogetherInput } from '@/lib/domain/inputs/decide-together'
import { mergeDecisions } from '@/lib/domain/merge-decisions'
import { resolveLot } from '@/lib/domain/resolve-lot'
import type { Part } from '@/lib/domain/sets'
import type { Tender } from '@/lib/domain/tender'
import { changeTender } from './change-tender'
import type { Context } from './context'
import { decided } from './decided'
import { type DecisionPlace, decisionOn } from './decision-on'
import { decisionSection } from './decision-section'
import { lotIndex } from './lot-index'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'
import { whyUnseen } from './why-unseen'
import { withDecision } from './with-decision'

const NEEDS_REASON = 'Say why: at least one of these requirements then departs from the catalogue.'

export interface DecidedTogether {
  revision: number
  /** The audit entries, which `undoDecisions` takes back. */
  entries: string[]
  switched: string[]
  /** Those that stay as they are, each with its reason. */
  refused: { requirement: string; part?: Part; reason: string }[]
}

/** Switches several requirements of a lot to one treatment with one reason; what cannot be switched is left and named. */
export async function decideTogether(context: Context, input: unknown): Promise<DecidedTogether> {
  const { places, treatment, lot, rationale, ...target } = parseInput(decideTogetherInput, input)
  const { content } = context
  const reason = rationale?.trim() ?? ''
  const refused: DecidedTogether['refused'] = []
  const switched: string[] = []

  const alter = (before: Tender): Tender => {
    const own = before.lots[lotIndex(before, lot)]
    let tender = before
    for (const { requirement, part, seen } of places) {
      const use = own && treatmentOf(tender, content, own, { requirement, part })
      const why = use
        ? (whyNotTreatment(use, treatment) ?? whyUnseen(use.treatment, seen, content))
        : 'This lot does not ask it.'
      if (!own || !use || why !== null) {
        refused.push({ requirement, ...(part && { part }), reason: why ?? '' })
        continue
      }
      if (use.treatment === treatment) continue
      if (treatment !== use.byRule && reason === '')
        throw new Refusal('invalid', NEEDS_REASON, [{ path: 'rationale', message: NEEDS_REASON }])
      const place: DecisionPlace = { requirement, lot, ...(part && { part }) }
      const was = mergeDecisions(tender.decisions.filter(decisionOn(place)))
      const values =
        treatment === use.byRule ? { treatment } : { treatment, rationale: joined(was.rationale, reason) }
      const record = content.requirements.find(({ key }) => key === requirement)
      const merged = decided(was, values, {
        requirement: record,
        lot: resolveLot(tender, own, content),
        byRule: use.byRule,
      })
      tender = withDecision(tender, place, merged)
      switched.push(requirement)
    }
    return tender
  }

  const treatments = (tender: Tender) => {
    const own = tender.lots[lotIndex(tender, lot)]
    return Object.fromEntries(
      places
        .filter(({ requirement }) => own && switched.includes(requirement))
        .map(({ requirement, part }) => [
          [requirement, part].filter(Boolean).join(' '),
          own && treatmentOf(tender, content, own, { requirement, part })?.treatment,
        ]),
    )
  }
  const sections = places.map(({ requirement, part }) => {
    const place = { requirement, lot, part }
    return {
      section: decisionSection(place),
      look: ({ decisions }: Tender) => decisions.filter(decisionOn(place)),
    }
  })
  const { revision, entries } = await changeTender(context, target, {
    action: 'decide-together',
    section: `requirements lot ${lot}`,
    // No list: what undoes a decision reads lists, and this entry is none.
    look: (tender) => treatments(tender),
    also: sections,
    alter,
  })
  return { revision, entries: entries.slice(1), switched, refused }
}

/** A reason that stands there already is kept. */
function joined(before: string | undefined, reason: string): string {
  if (before === undefined || before.trim() === '' || reason.includes(before.trim())) return reason
  return before.includes(reason) ? before : `${before}\n${reason}`
}
