import { memo, useCallback, useRef } from 'react'
import { Icon } from '../../ui/icon'
import { RemoveRow } from '../../ui/remove-row'
import { ScrollTable } from '../../ui/scroll-table'
import type { ImaginedBid, ImaginedValue } from './imagined-bid'
import { RankText } from './rank-text'
import { totalText } from './total-text'
import { TrialCell } from './trial-cell'
import type { ChangeBids } from './use-imagined-bids'
import type { Trial } from './use-trial'

/** The most columns that an officer fills by hand. */
const MOST_BIDS = 20

/** Imagined bids side by side, a criterion a row, with points, total and rank under each at once. */
export const TrialTable = memo(function TrialTable({
  bids,
  trial: { model, evaluation: trial, scored },
  classWords,
  change,
  begin,
}: {
  bids: ImaginedBid[]
  /** May be a key behind the bids. */
  trial: Trial
  classWords: Record<string, string>
  change: ChangeBids
  begin(): void
}) {
  const table = useRef<HTMLTableElement>(null)
  const result = scored?.ok ? scored.result : undefined
  const rename = (key: string, name: string) =>
    change((before) => before.map((bid) => (bid.key === key ? { ...bid, name } : bid)))
  const set = useCallback(
    (key: string, criterion: string, value: ImaginedValue) =>
      change((before) =>
        before.map((bid) =>
          bid.key === key ? { ...bid, values: { ...bid.values, [criterion]: value } } : bid,
        ),
      ),
    [change],
  )
  const add = () => {
    const key = freeKey(bids)
    change((before) => [...before, { key, name: `Bid ${bids.length + 1}`, values: {} }])
    setTimeout(() => table.current?.querySelector<HTMLInputElement>(`[data-name="${key}"]`)?.select())
  }
  if (bids.length === 0)
    return (
      <div className="flex flex-wrap gap-3">
        <button type="button" className="btn" onClick={begin}>
          Begin with three imagined bids
        </button>
        <button type="button" className="btn btn-ghost" onClick={add}>
          Begin with an empty one
        </button>
      </div>
    )
  return (
    <>
      <ScrollTable label="Imagined bids">
        <table className="table w-auto! table-fixed" ref={table}>
          <thead>
            <tr>
              <th scope="col" className="w-52 min-w-40">
                Criterion
              </th>
              {bids.map((bid, place) => (
                <th key={bid.key} scope="col" className="w-56 min-w-44">
                  <input
                    className="control font-semibold text-ink"
                    aria-label={`Name of imagined bid ${place + 1}`}
                    data-name={bid.key}
                    autoComplete="off"
                    value={bid.name}
                    onChange={({ target }) => rename(bid.key, target.value)}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.criteria.map((criterion) => (
              <tr key={criterion.id}>
                <th scope="row" className="max-w-56 font-semibold">
                  {criterion.title}
                  {criterion.unit && (
                    <span className="block text-sm font-normal text-soft">{criterion.unit}</span>
                  )}
                </th>
                {bids.map((bid) => {
                  const id = trial.ids[bid.key] ?? bid.name
                  return (
                    <td key={bid.key}>
                      <TrialCell
                        criterion={criterion}
                        bid={id}
                        given={bid.values[criterion.id]}
                        points={result?.points[id]?.[criterion.id]?.points}
                        classWords={classWords}
                        bidKey={bid.key}
                        set={set}
                      />
                    </td>
                  )
                })}
              </tr>
            ))}
            <tr>
              <th scope="row">Total</th>
              {bids.map((bid) => {
                const placed = result?.ranking.find((one) => one.bid === trial.ids[bid.key])
                return (
                  <td key={bid.key} className="num font-[650]">
                    {placed ? totalText(placed.total, model.aggregation) : '–'}
                  </td>
                )
              })}
            </tr>
            <tr>
              <th scope="row">Rank</th>
              {bids.map((bid) => (
                <td key={bid.key} className="num">
                  <RankText bid={bid} trial={trial} result={result} />
                </td>
              ))}
            </tr>
            <tr>
              <td className="border-b-0!" />
              {bids.map((bid) => (
                <td key={bid.key} className="num border-b-0!">
                  <RemoveRow
                    what={trial.ids[bid.key] ?? bid.name}
                    remove={() => change((before) => before.filter(({ key }) => key !== bid.key))}
                  />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </ScrollTable>
      {scored && !scored.ok && (
        <p role="status" className="m-0 mt-2 text-block">
          {scored.message}
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-3">
        <button type="button" className="btn btn-ghost" onClick={add} disabled={bids.length >= MOST_BIDS}>
          <Icon name="plus" size={14} />
          Add an imagined bid
        </button>
        <button type="button" className="btn btn-quiet" onClick={() => change(() => [])}>
          Remove all imagined bids
        </button>
      </div>
    </>
  )
})

function freeKey(bids: readonly ImaginedBid[]): string {
  let number = bids.length + 1
  while (bids.some(({ key }) => key === `b${number}`)) number += 1
  return `b${number}`
}
