import { formatDay } from '../../domain/format-day'
import { groupDigits } from '../../domain/group-digits'
import type { ResolvedLot } from '../../domain/resolve-lot'
import type { Block } from '../block'
import type { AnnexContext } from './annex-context'
import { sectionHeading } from './section-heading'

/** A4: the lots at a glance. The estimated value never stands here (design section 3). */
export function lotsSection(annex: AnnexContext): Block[] {
  const { say } = annex
  return [
    sectionHeading(annex, 'lots'),
    { kind: 'paragraph', text: say('A.lots.intro') },
    {
      kind: 'table',
      caption: say('A.lots.caption'),
      columns: [
        { title: say('A.lots.lot'), width: 7 },
        { title: say('A.lots.title'), width: 19 },
        { title: say('A.lots.points'), width: 15, align: 'end' },
        { title: say('A.lots.kind'), width: 19 },
        { title: say('A.lots.installation'), width: 16 },
        { title: say('A.lots.bidirectional'), width: 24 },
      ],
      rows: annex.lots.map(({ resolved }) => [
        resolved.id,
        annex.models.length > 1 ? `${resolved.title}\n${annex.fill(resolved.model.title)}` : resolved.title,
        groupDigits(String(resolved.chargingPoints)),
        kindOf(annex, resolved),
        installation(annex, resolved),
        bidirectional(annex, resolved),
      ]),
      rowHeaders: true,
    },
  ]
}

function kindOf({ say }: AnnexContext, { access, current, powerKw }: ResolvedLot): string {
  const kinds = access.map((one) => say(`access.${one}`)).join(', ')
  const power = powerKw === undefined ? '' : `, ${say('A.lots.power', { power: String(powerKw) })}`
  return `${kinds.charAt(0).toUpperCase()}${kinds.slice(1)}\n${current.join(' and ')}${power}`
}

function installation({ say }: AnnexContext, lot: ResolvedLot): string {
  const first = lot.firstInstallation && formatDay(lot.firstInstallation)
  const last = lot.lastInstallation && formatDay(lot.lastInstallation)
  if (first && last) return say('A.lots.window', { first, last })
  if (first) return say('A.lots.window.from', { first })
  return last ? say('A.lots.window.until', { last }) : say('A.lots.window.unknown')
}

/** The two axes of domain.md section 9 in a sentence each. */
function bidirectional({ say }: AnnexContext, lot: ResolvedLot): string {
  const share = String(lot.share)
  // A share of 0 that is demanded means every point, as in the clause.
  const ofEvery = lot.share === 0 || lot.share === 100
  const asked = () => {
    switch (lot.stance) {
      case 'mandatory':
        return ofEvery ? say('stance.mandatory.all') : say('stance.mandatory', { share })
      case 'award-criterion':
        return lot.share === 0 ? say('stance.award-criterion.none') : say('stance.award-criterion', { share })
      case 'deferred':
        return ofEvery ? say('stance.deferred.all') : say('stance.deferred', { share })
      case 'not-sought':
        return say('stance.not-sought')
    }
  }
  const more =
    lot.scoredBeyond && (lot.stance === 'mandatory' || lot.stance === 'deferred')
      ? ` ${say('stance.beyond')}`
      : ''
  return `${say(`readiness.${lot.readiness}`)} ${asked()}${more}`
}
