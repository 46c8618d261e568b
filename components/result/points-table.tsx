import { Fragment, type ReactNode } from 'react'
import type { Cells } from '@/lib/domain/award/award-outcome'
import type { BidView } from '@/lib/domain/bid/bid-view'
import type { GivenTexts } from '@/lib/domain/bid/given-words'
import type { EvaluationModel } from '@/lib/domain/evaluation'
import { paths } from '@/lib/paths'
import { Link } from '../ui/link'
import { ScrollTable } from '../ui/scroll-table'
import { CellCalculation } from './cell-calculation'
import { CriterionHeading } from './criterion-heading'
import { Figure } from './figure'
import { StackedBar } from './stacked-bar'

export interface PointsRow {
  bid: BidView
  rank?: number
  /** Why it is in no ranking. */
  excluded?: string
  total?: { text: string; calculation: ReactNode }
  /** Marks under the tenderer's name. */
  marks?: ReactNode
}

/** Bids against criteria: every figure opens its calculation, and the bar shows what the total is made of. */
export function PointsTable({
  tenderId,
  lotId,
  caption,
  model,
  rows,
  cells,
  bars,
  totalTitle,
  texts,
}: {
  tenderId: string
  lotId: string
  caption: string
  model: EvaluationModel
  rows: PointsRow[]
  cells: Cells
  /** Absent while there are no totals. */
  bars?: { title: string; criteria: string[]; parts: Record<string, number[]>; most: number }
  totalTitle?: string
  texts: GivenTexts
}) {
  return (
    <ScrollTable label={caption}>
      <table className={`table ${bars ? 'min-w-[900px]' : 'min-w-[640px]'}`}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {totalTitle && (
              <th scope="col" className="num">
                Rank
              </th>
            )}
            <th scope="col">Tenderer</th>
            {model.criteria.map((criterion) => (
              <th scope="col" className="num" key={criterion.id}>
                <CriterionHeading criterion={criterion} place={bars?.criteria.indexOf(criterion.id) ?? -1} />
              </th>
            ))}
            {bars && (
              <th scope="col" className="w-[24%] min-w-36">
                {bars.title}
                <span className="sr-only"> as a bar, of the same figures</span>
              </th>
            )}
            {totalTitle && (
              <th scope="col" className="num">
                {totalTitle}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ bid, rank, excluded, total, marks }) => (
            <Fragment key={bid.id}>
              <tr className={excluded === undefined ? '' : 'text-soft [&>*]:border-b-0 [&>*]:pb-0'}>
                {totalTitle && (
                  <td className={`num max-sm:align-baseline! ${rank === 1 ? 'font-[650]' : ''}`}>
                    {rank ?? (
                      <>
                        <span aria-hidden="true">–</span>
                        <span className="sr-only">no rank</span>
                      </>
                    )}
                  </td>
                )}
                <th
                  scope="row"
                  className="min-w-40 max-w-72 font-normal! max-lg:sticky max-lg:left-0 max-lg:z-[1] max-lg:bg-canvas max-sm:min-w-32 max-sm:max-w-36 max-sm:align-baseline!"
                >
                  <Link
                    href={paths.bid(tenderId, lotId, bid.id)}
                    className={`tap-text ${rank === 1 ? 'font-[650]' : 'font-semibold'}`}
                  >
                    {bid.tenderer}
                  </Link>{' '}
                  <span className="text-soft whitespace-nowrap">· {bid.code}</span>
                  {total && <span className="block font-[650] xl:hidden">Total {total.text}</span>}
                  {marks}
                </th>
                {model.criteria.map((criterion) => {
                  const row = cells[bid.code] ?? {}
                  const cell = Object.hasOwn(row, criterion.id) ? row[criterion.id] : undefined
                  const given = Object.hasOwn(bid.values, criterion.id) ? bid.values[criterion.id] : undefined
                  return (
                    <td className="num" key={criterion.id}>
                      {cell && 'points' in cell ? (
                        <Figure
                          title={`${criterion.title}, bid ${bid.code}: ${cell.points} points`}
                          about={`points for ${criterion.title}, bid ${bid.code}`}
                          calculation={
                            <CellCalculation criterion={criterion} given={given} cell={cell} texts={texts} />
                          }
                        >
                          {cell.points}
                        </Figure>
                      ) : cell ? (
                        <span className="text-block text-[15px]">
                          {'refused' in cell ? 'not scored' : 'drops out'}
                        </span>
                      ) : (
                        <>
                          <span aria-hidden="true">–</span>
                          <span className="sr-only">none</span>
                        </>
                      )}
                    </td>
                  )
                })}
                {bars && (
                  <td>
                    {excluded === undefined && (
                      <StackedBar parts={bars.parts[bid.code] ?? []} most={bars.most} />
                    )}
                  </td>
                )}
                {totalTitle && (
                  <td className="num font-[650]">
                    {total ? (
                      <Figure
                        title={`${totalTitle} of bid ${bid.code}: ${total.text}`}
                        about={`${totalTitle.toLowerCase()} of bid ${bid.code}`}
                        calculation={total.calculation}
                      >
                        {total.text}
                      </Figure>
                    ) : (
                      <span aria-hidden="true">–</span>
                    )}
                  </td>
                )}
              </tr>
              {excluded !== undefined && (
                <tr className="text-soft">
                  {totalTitle && <td />}
                  <td
                    colSpan={model.criteria.length + (bars ? 2 : 1) + (totalTitle ? 1 : 0)}
                    className="pt-0!"
                  >
                    <p className="m-0 max-w-[min(70ch,calc(100vw-8rem))] whitespace-pre-line text-[15px]">
                      Excluded: {excluded}
                    </p>
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}
