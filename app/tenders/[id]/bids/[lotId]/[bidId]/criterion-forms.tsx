import { setBidValue } from '@/app/actions/bids'
import { BidValueForm } from '@/components/bid/bid-value-form'
import { bidValueValues, offerValues } from '@/components/bid/bid-value-values'
import { classWords } from '@/components/bid/class-words'
import { criterionAnchor } from '@/components/bid/criterion-anchor'
import { CriterionSection } from '@/components/bid/criterion-section'
import { OfferForm } from '@/components/bid/offer-form'
import { valueQuestion } from '@/components/bid/value-question'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { content } from '@/lib/content/content'
import type { BidView } from '@/lib/domain/bid/bid-view'
import { implausible } from '@/lib/domain/bid/implausible'
import { creditsHardware } from '@/lib/domain/scoring/credits-hardware'
import { paths } from '@/lib/paths'
import type { LoadedResult } from '@/lib/server/load-result'

/** What the bid gives under each criterion, with the points that come of it. */
export function CriterionForms({ loaded, bid }: { loaded: LoadedResult; bid: BidView }) {
  const { tenderId, tender, lot, model, revision, outcome } = loaded
  const cells = 'cells' in outcome ? (outcome.cells[bid.code] ?? {}) : {}
  const texts = content()
  const words = classWords(model, texts.annex)
  return (
    <section id="criteria" data-part>
      <h3 className="m-0 mb-1">Award criteria</h3>
      {!model || model.criteria.length === 0 ? (
        <Notice tone="note" title="This lot has no award criteria of its own.">
          <p className="m-0">
            <Link href={paths.criteria(tenderId, lot.id)}>Set the award criteria</Link>
          </p>
        </Notice>
      ) : (
        <>
          <p className="lead">
            The figure or level of the bid, why, and where it stands. The points follow from the published
            formula.
          </p>
          {outcome.state === 'unsound' && (
            <Notice tone="block" title="No bid can be scored under these criteria.">
              <p className="m-0">{outcome.message}</p>
              <p className="m-0">
                <Link href={paths.criteria(tenderId, lot.id)}>To the award criteria</Link>
              </p>
            </Notice>
          )}
          <div className="border-t border-line-strong">
            {model.criteria.map((criterion) => {
              const { id, title, scoring } = criterion
              const given = Object.hasOwn(bid.values, id) ? bid.values[id] : undefined
              const place = { tenderId, lotId: lot.id, bidId: bid.id, criterion: id }
              return (
                <CriterionSection
                  key={id}
                  criterion={criterion}
                  code={bid.code}
                  given={given}
                  cell={Object.hasOwn(cells, id) ? cells[id] : undefined}
                  waiting={
                    bid.exclusion ? 'Not scored: excluded' : 'Points follow when every bid has its value'
                  }
                  doubt={implausible(criterion, given?.value, lot, tender.dates)}
                  texts={texts}
                  form={
                    scoring.method === 'commitment' ? (
                      <OfferForm
                        place={place}
                        question={{
                          ...{ id: criterionAnchor(id), title, horizon: scoring.horizon },
                          hardware: creditsHardware(criterion),
                        }}
                        classes={Object.entries(scoring.classes).map(([code, worth]) => ({
                          value: code,
                          label: `${worth} · ${words[code] ?? code}`,
                        }))}
                        revision={revision}
                        initial={offerValues(given)}
                        save={setBidValue}
                      />
                    ) : (
                      <BidValueForm
                        place={place}
                        question={valueQuestion(criterion)}
                        revision={revision}
                        initial={bidValueValues(given)}
                        save={setBidValue}
                      />
                    )
                  }
                />
              )
            })}
          </div>
        </>
      )}
    </section>
  )
}
