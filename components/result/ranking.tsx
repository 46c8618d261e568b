import type { ReactNode } from 'react'
import type { Outcome } from '@/lib/domain/award/award-outcome'
import type { Settlement } from '@/lib/domain/award/settlement'
import type { BidView } from '@/lib/domain/bid/bid-view'
import type { GivenTexts } from '@/lib/domain/bid/given-words'
import type { EvaluationModel } from '@/lib/domain/evaluation'
import { groupDigits } from '@/lib/domain/group-digits'
import { contributions } from './contributions'
import { drawWords } from './draw-words'
import { type PointsRow, PointsTable } from './points-table'
import { roundingWords } from './rounding-words'
import { shownTotals } from './shown-totals'
import { titledReason } from './titled-reason'
import { TotalCalculation } from './total-calculation'
import { TOTAL_WORDS } from './total-words'

/** The ranked bids and, below them, the excluded ones with their reasons. */
export function Ranking({
  tenderId,
  lotId,
  model,
  bids,
  outcome: { result, cells, totals },
  ranking,
  marks,
  texts,
}: {
  tenderId: string
  lotId: string
  model: EvaluationModel
  bids: BidView[]
  outcome: Extract<Outcome, { state: 'complete' }>
  /** The engine's, with the draws on record applied. */
  ranking: Settlement['ranking']
  /** What is said under the name of a ranked bid. */
  marks(bid: BidView): ReactNode
  texts: GivenTexts
}) {
  const words = TOTAL_WORDS[model.aggregation]
  const shown = shownTotals(result.ranking, model.rounding?.mode ?? 'half-up')
  const ranked = ranking.flatMap(({ bid: code, rank, exact, draw }): PointsRow[] => {
    const bid = bids.find((one) => one.code === code)
    if (!bid) return []
    const sharing = ranking.filter((one) => one.rank === rank && one.bid !== code)
    const total = shown[code] ?? ''
    return [
      {
        bid,
        rank,
        marks: (
          <>
            {draw && <p className="m-0 text-[15px] text-soft">{drawWords(draw)}</p>}
            {marks(bid)}
          </>
        ),
        total: {
          text: groupDigits(total),
          calculation: (
            <TotalCalculation
              trace={totals[code] ?? ''}
              exact={exact}
              shown={total}
              rounding={roundingWords(model.rounding)}
              rank={
                draw
                  ? `${rank}, ${drawWords(draw)} among ${draw.order.map((one) => one.code).join(', ')}, whose totals are equal`
                  : sharing.length === 0
                    ? `${rank} of ${result.ranking.length}; ${words.best}`
                    : `${rank}, shared with ${sharing.map(({ bid }) => bid).join(', ')}`
              }
            />
          ),
        },
      },
    ]
  })
  const excluded = result.excluded.flatMap(({ bid: code, reason }): PointsRow[] => {
    const bid = bids.find((one) => one.code === code)
    return bid ? [{ bid, excluded: titledReason(reason, model.criteria) }] : []
  })
  return (
    <PointsTable
      tenderId={tenderId}
      lotId={lotId}
      caption={`Ranking of lot ${lotId}`}
      model={model}
      rows={[...ranked, ...excluded]}
      cells={cells}
      bars={{ title: words.bar, ...contributions(model, result.points) }}
      totalTitle={words.title}
      texts={texts}
    />
  )
}
