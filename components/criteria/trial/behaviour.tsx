import { memo, type ReactNode } from 'react'
import { type Bid, type EvaluationFile, RELATIVE_METHODS } from '@/lib/domain/evaluation'
import { Disclosure } from '../../ui/disclosure'
import type { Analysis } from './analysis'
import { asImagined } from './as-imagined'
import type { ImaginedBid } from './imagined-bid'
import { methodName } from './method-name'
import { namesOf } from './names-of'
import { OtherMethods } from './other-methods'
import { stableText } from './stable-text'
import { StableWeights } from './stable-weights'
import { TornadoTable } from './tornado-table'

/** How the criteria behave: what other tenders, a bad cheap bid, another formula and other weights would do to the winner. */
export const Behaviour = memo(function Behaviour({
  evaluation,
  found,
  working,
  addBid,
}: {
  evaluation: EvaluationFile
  found?: Analysis
  working: boolean
  addBid(bid: ImaginedBid): void
}) {
  const relative = evaluation.criteria.filter(({ scoring }) =>
    RELATIVE_METHODS.some((method) => method === scoring.method),
  )
  const winner = found && namesOf([found.sensitivity.winner, ...found.sensitivity.sharedWith])
  const [other] = found?.others.filter(({ ranking }) => ranking) ?? []
  const [weight] = found?.sensitivity.weights ?? []
  const bad = found?.badCheapBid
  return (
    <section aria-label="How this model behaves" aria-busy={working}>
      <h3 className="m-0 mb-1 text-base">
        How this model behaves{working && <span className="font-normal text-soft"> · computing</span>}
      </h3>
      <dl className="m-0">
        <Row term="Depends on other bids">
          {relative.length === 0 ? 'no' : `yes: ${relative.map(({ title }) => title).join(', ')}`}
        </Row>
        {!found && (
          <Row term="The other figures">
            {evaluation.bids.length < 2 ? 'shown once two imagined bids are complete' : 'one moment'}
          </Row>
        )}
        {bad && (
          <Row term="A bad, cheap bid changes the winner">
            <span className={bad.spoils ? 'text-warn' : ''}>{spoilText(bad, winner ?? '')}</span>
          </Row>
        )}
        {bad && (
          <Row term="A bad, cheap bid wins itself">
            <span className={bad.wins ? 'text-warn' : ''}>
              {bad.wins
                ? `from a price of ${plain(bad.wins.price)}, ${bad.wins.percentOfLowest} % of the lowest`
                : 'no, down to 30 % of the lowest price'}
            </span>
          </Row>
        )}
        {other?.ranking && (
          <Row term={`Same bids, ${methodName(other.scoring)}`}>
            {winnerText(other.ranking, winner ?? '')}
          </Row>
        )}
        {weight && (
          <Row
            term={`Winner stable for ${evaluation.aggregation === 'award-on-value' ? 'a highest value' : 'a weight'} of “${titleOf(evaluation, weight.criterion)}” of`}
          >
            {stableText(weight, evaluation.aggregation)}
          </Row>
        )}
      </dl>
      {found && (
        <div className="mt-3 grid gap-2">
          {bad && (
            <button
              type="button"
              className="btn btn-ghost justify-self-start whitespace-normal"
              onClick={() =>
                addBid(asImagined(withPrice(bad), `low-${crypto.randomUUID()}`, 'Bad and cheap'))
              }
            >
              Add the bad, cheap bid below
            </button>
          )}
          {found.others.length > 0 && (
            <Disclosure summary="The same bids under other methods">
              <OtherMethods
                others={found.others}
                winner={winner ?? ''}
                aggregation={evaluation.aggregation}
              />
            </Disclosure>
          )}
          {found.sensitivity.weights.length > 0 && (
            <Disclosure summary="Between which weights the winner stays">
              <StableWeights weights={found.sensitivity.weights} evaluation={evaluation} />
            </Disclosure>
          )}
          {found.sensitivity.tornado.length > 0 && (
            <Disclosure summary="What moves the lead most">
              <TornadoTable bars={found.sensitivity.tornado} evaluation={evaluation} />
            </Disclosure>
          )}
          <Disclosure summary="All of it in sentences">
            <ul className="m-0 list-disc pl-5 text-[15px]">
              {found.sensitivity.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </section>
  )
})

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,0.8fr)] gap-x-4 border-b border-line py-1.5">
      <dt className="text-soft">{term}</dt>
      <dd className="m-0 text-right font-semibold">{children}</dd>
    </div>
  )
}

function spoilText({ independent, spoils }: NonNullable<Analysis['badCheapBid']>, winner: string): string {
  if (independent) return 'never'
  return spoils
    ? `yes: at ${plain(spoils.price)} (${spoils.percentOfLowest} % of the lowest) ${namesOf(spoils.first)} instead of ${winner}`
    : 'not with these bids'
}

/** Without idle zeros: the prices are tried to a hundredth of their last decimal. */
function plain(price: string): string {
  return price.includes('.') ? price.replace(/\.?0+$/, '') : price
}

function winnerText(ranking: readonly { bid: string; rank: number }[], winner: string): string {
  const first = namesOf(ranking.filter(({ rank }) => rank === 1).map(({ bid }) => bid))
  return first === winner ? 'same winner' : `${first} wins`
}

function titleOf({ criteria }: EvaluationFile, id: string): string {
  return criteria.find((one) => one.id === id)?.title ?? id
}

/** At the price at which it does harm; where it does none, at the lowest that was tried. */
function withPrice({ bid, price, spoils, wins }: NonNullable<Analysis['badCheapBid']>): Bid {
  const at = (spoils ?? wins)?.price ?? String(bid.values[price])
  return { ...bid, values: { ...bid.values, [price]: plain(at) } }
}
