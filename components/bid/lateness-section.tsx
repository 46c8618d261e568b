import type { ReactNode } from 'react'
import type { BidView } from '@/lib/domain/bid/bid-view'
import { formatDay } from '@/lib/domain/format-day'
import { Disclosure } from '../ui/disclosure'
import { Notice } from '../ui/notice'

/** A bid that came too late: what the law says of it, the decision, and the way to take it back. */
export function LatenessSection({
  bid: { late, admittedLate, exclusion },
  due,
  admit,
  takeBack,
}: {
  bid: BidView
  /** The last day for tenders. */
  due: string
  admit: ReactNode
  takeBack: ReactNode
}) {
  if (late === undefined) return null
  return (
    <section id="lateness">
      <h3 className="m-0 mb-2">Received too late</h3>
      {late === 'admitted' ? (
        <>
          <Notice tone="warn" title="This bid is admitted although it came too late.">
            <p className="m-0 whitespace-pre-line">{admittedLate}</p>
          </Notice>
          <div className="mt-3">
            <Disclosure key="back" summary="Take this admission back">
              {takeBack}
            </Disclosure>
          </div>
        </>
      ) : (
        <>
          <Notice
            tone={exclusion ? 'note' : 'block'}
            title={`It was received after the last day for tenders, ${formatDay(due)}.`}
          >
            <p className="m-0">
              {exclusion
                ? 'It is excluded, see below.'
                : 'A late bid is refused: exclude it below, with your reason. Only if the failure was the authority’s own, such as a platform that was down, admit it. If the moment above is wrong, correct it.'}
            </p>
          </Notice>
          {!exclusion && (
            <div className="mt-3">
              <Disclosure key="admit" summary="Admit this late bid">
                {admit}
              </Disclosure>
            </div>
          )}
        </>
      )}
    </section>
  )
}
