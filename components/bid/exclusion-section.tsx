import type { ReactNode } from 'react'
import type { BidView } from '@/lib/domain/bid/bid-view'
import { Disclosure } from '../ui/disclosure'
import { Notice } from '../ui/notice'

/** Whether the bid is in the ranking, and the way to decide otherwise. A failed requirement excludes nobody by itself. */
export function ExclusionSection({
  bid: { exclusion, failed, late },
  exclude,
  readmit,
}: {
  bid: BidView
  exclude: ReactNode
  readmit: ReactNode
}) {
  return (
    <section id="exclusion" data-part>
      <h3 className="m-0 mb-2">Exclusion</h3>
      {exclusion ? (
        <>
          <Notice tone="block" title="This bid is excluded.">
            <p className="m-0 whitespace-pre-line">
              {exclusion.requirement && <span className="font-semibold">{exclusion.requirement}: </span>}
              {exclusion.reason}
            </p>
          </Notice>
          <div className="mt-3">
            <Disclosure summary="Readmit this bid">{readmit}</Disclosure>
          </div>
        </>
      ) : (
        <>
          {failed.length > 0 && (
            <Notice
              tone="warn"
              title={
                failed.length === 1
                  ? `${failed[0]} is not met. That alone does not exclude the bid.`
                  : `${failed.join(', ')} are not met. That alone does not exclude the bid.`
              }
            >
              <p className="m-0">
                Decide whether the law and your tender documents allow the tenderer to mend it; if not,
                exclude the bid with your reason.
              </p>
            </Notice>
          )}
          <div className="mt-2">
            {failed.length > 0 || late === 'undecided' ? (
              <div className="mt-4">{exclude}</div>
            ) : (
              <Disclosure summary="Exclude this bid">{exclude}</Disclosure>
            )}
          </div>
        </>
      )}
    </section>
  )
}
