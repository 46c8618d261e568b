import { formatDay } from '../../format-day'
import { LABELS } from '../../labels'
import { SUPPLIERS_NEEDED, suppliersInTime } from '../../market/suppliers-in-time'
import { dischargingEntries } from '../discharging-entries'
import { fieldOf } from '../field-of'
import { listed } from '../listed'
import { isBlank, type LotView, lotViews } from '../lot-view'
import type { CheckContext, FindingDraft, Rule } from '../rule'
import { stanceName } from '../stance-name'
import { treatmentName } from '../treatment-name'

/** Discharging is demanded, and the market evidence does not yet show that it can be delivered (SCALE D5.4, Annex 2). */
export const mandatoryWithoutEvidence: Rule = {
  id: 'mandatory-without-evidence',
  find: (context) =>
    lotViews(context).flatMap((view): FindingDraft[] => {
      const demanded = demandedKeys(view)
      const requirement = demanded.includes('BD-20') ? 'BD-20' : demanded[0]
      if (requirement === undefined) return []
      const gaps = [supplierGap(context, view, demanded), certificationGap(context, demanded)].filter(
        (gap) => gap !== undefined,
      )
      if (gaps.length === 0) return []
      return [
        {
          severity: 'warn',
          lot: view.lot.id,
          requirement,
          message: `Lot ${view.lot.id} makes ${listed(demanded)} mandatory: discharging is demanded${ofShare(view)}. ${gaps.join(' ')}`,
          why: 'Good practice (SCALE D5.4, Annex 2): the market is not fully ready; survey it at tender time, and do not demand what fewer than three suppliers can deliver.',
          fix: `Press ${LABELS.bidirectional.addEvidence} under ${LABELS.bidirectional.evidence} on the Bidirectional page: supplier, day, and a proof such as a certificate. Or ${askLess(context, view, requirement)}.`,
          field:
            view.lot.stance === 'mandatory'
              ? `${view.path}.bidirectional.stance`
              : view.lot.share > 0 && view.lot.stance === 'award-criterion'
                ? `${view.path}.bidirectional.share`
                : fieldOf(context, view, requirement, 'treatment'),
        },
      ]
    }),
}

/** What asks for discharging: the stance with its share, the minimum of a scored stance, or a choice on the requirement. */
function askLess(context: CheckContext, { lot: { stance, share } }: LotView, requirement: string): string {
  const words = LABELS.bidirectional
  if (stance === 'mandatory')
    return `lower ${words.share}, or choose ${stanceName(context, 'award-criterion')} or ${stanceName(context, 'deferred')} under ${words.stance}`
  if (stance === 'award-criterion' && share > 0) return `lower ${words.share}`
  return `choose ${treatmentName(context, 'award-criterion')} or ${treatmentName(context, 'deferred')} for ${requirement}`
}

function ofShare({ lot: { share } }: LotView): string {
  return share > 0 && share < 100 ? ` of ${share} per cent of the points` : ''
}

function demandedKeys(view: LotView): string[] {
  const keys = dischargingEntries(view)
    .filter(({ treatment }) => treatment === 'mandatory')
    .map(({ key }) => key)
  return [...new Set(keys)]
}

/**
 * A lot can get no more than what fewest can deliver: the requirement with the fewest suppliers counts, of those that the
 * evidence speaks of.
 */
function supplierGap(context: CheckContext, view: LotView, demanded: string[]): string | undefined {
  const needed = view.lot.firstInstallation
  const { marketEvidence } = context.tender
  const counted = demanded
    .filter((key) => marketEvidence.some(({ requirement }) => requirement === key))
    .map((key) => ({ key, ...suppliersInTime(marketEvidence, key, needed) }))
  const [weakest] = counted.toSorted((a, b) => a.inTime.size - b.inTime.size)
  if (!weakest) return 'The market evidence names no suppliers; three are needed.'
  const { key, inTime, late } = weakest
  if (inTime.size >= SUPPLIERS_NEEDED) return undefined
  const names = inTime.size === 1 ? 'one supplier' : `${inTime.size === 0 ? 'no' : 'two'} suppliers`
  const later =
    late.size > 0
      ? `, and ${late.size} more only after the first installation${needed ? ` on ${formatDay(needed)}` : ''}`
      : ''
  return `The market evidence on ${key} names ${names}${later}; three are needed.`
}

/** Nothing but evidence with a proof confirms that OCPP 2.1 can be certified (domain.md section 3). */
function certificationGap(context: CheckContext, demanded: string[]): string | undefined {
  if (!demanded.includes('BD-20')) return undefined
  const confirmed = context.tender.marketEvidence.some(
    ({ requirement, proof }) => requirement === 'BD-20' && !isBlank(proof),
  )
  return confirmed
    ? undefined
    : 'That OCPP 2.1 (BD-20) can be certified is not confirmed: no evidence on BD-20 carries a proof.'
}
