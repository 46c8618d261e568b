import type { LowFigure } from '@/lib/domain/award/low-figures'
import type { BidView } from '@/lib/domain/bid/bid-view'
import { Notice } from '../ui/notice'

/** The figures that ask for an explanation, by bid: which tests they meet, and what to ask. They exclude nobody. */
export function LowFigures({ figures, bids }: { figures: LowFigure[]; bids: BidView[] }) {
  return (
    <section className="mt-6" id="abnormally-low">
      <h3 className="m-0 mb-1">Abnormally low?</h3>
      {figures.length === 0 ? (
        <p className="hint">No figure of the ranked bids is conspicuous by the tests that apply.</p>
      ) : (
        <>
          <p className="lead">
            A flag excludes nobody. Ask the tenderer for an explanation and assess it before you decide.
          </p>
          <div className="grid gap-3">
            {bids.flatMap((bid) => {
              const own = figures.filter((figure) => figure.bid === bid.code)
              return [...new Set(own.map(({ criterion }) => criterion))].map((criterion) => {
                const found = own.filter((figure) => figure.criterion === criterion)
                return (
                  <Notice
                    key={`${bid.id} ${criterion}`}
                    tone="warn"
                    title={`Bid ${bid.code}, ${bid.tenderer}: ${found[0]?.title}`}
                  >
                    <ul className="m-0 list-disc pl-5">
                      {found.map(({ rule, message, source }) => (
                        <li key={rule}>
                          {message}. <span className="text-soft">{source}</span>
                        </li>
                      ))}
                    </ul>
                    <p className="m-0 mt-1">
                      <span className="font-semibold">What to ask:</span> {found[0]?.ask}
                    </p>
                  </Notice>
                )
              })
            })}
          </div>
        </>
      )}
    </section>
  )
}
