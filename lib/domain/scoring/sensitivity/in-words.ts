import Fraction from 'fraction.js'
import type { EvaluationFile } from '../../evaluation'
import { decimalText } from '../round'
import type { Sensitivity } from './sensitivity'

type Found = Omit<Sensitivity, 'sentences'>

/** The analysis as sentences for officers: "Winner A stable for a price weight of 38 to 57 % …" (scoring.md section 7). */
export function inWords(found: Found, { criteria, aggregation }: EvaluationFile): string[] {
  const title = (id: string) => `“${criteria.find((one) => one.id === id)?.title ?? id}”`
  const first = listed([found.winner, ...found.sharedWith])
  return [
    ...(found.sharedWith.length > 0
      ? [`${first} share the first rank; what follows is measured from ${found.winner}.`]
      : []),
    ...found.weights.map((one) =>
      aggregation === 'award-on-value' ? worthSentence(one, title) : weightSentence(one, title),
    ),
    ...flipSentences(found, title),
    ...priceSentences(found),
    ...reversalSentences(found),
    ...lowBallSentences(found),
    ...ordinalSentences(found),
  ]
}

type Title = (criterion: string) => string

/** "Winner stable for a weight of “Tariff” of 38 to 57 %; below that B comes first." */
function weightSentence(one: Found['weights'][number], title: Title): string {
  const { criterion, flipsBelow, flipsAbove } = one
  const [from, to] = [new Fraction(one.from).mul(100), new Fraction(one.to ?? 1).mul(100)]
  if (flipsBelow === undefined && flipsAbove === undefined)
    return `Winner stable whatever the weight of ${title(criterion)}.`
  return `Winner stable for a weight of ${title(criterion)} of ${range(from, to)} %${flips(flipsBelow, flipsAbove)}.`
}

function worthSentence(
  { criterion, from, to, flipsBelow, flipsAbove }: Found['weights'][number],
  title: Title,
): string {
  if (flipsBelow === undefined && flipsAbove === undefined)
    return `Winner stable whatever the most value of ${title(criterion)}.`
  const upper = to === undefined ? '' : ` to ${decimalText(new Fraction(to), 2, 'down')}`
  const lower = decimalText(new Fraction(from), 2, 'half-up')
  const span = upper === '' ? `${lower} or more` : `${lower}${upper}`
  return `Winner stable for a most value of ${title(criterion)} of ${span}${flips(flipsBelow, flipsAbove)}.`
}

function flips(below: string | undefined, above: string | undefined): string {
  return [
    below === undefined ? '' : `; below that ${below} comes first`,
    above === undefined ? '' : `; above that ${above} comes first`,
  ].join('')
}

/** Whole per cent inside the interval, so that the sentence is true; where none lies inside, two decimals. */
function range(from: Fraction, to: Fraction): string {
  const [low, high] = [from.ceil(), to.floor()]
  if (low.compare(high) < 0) return `${low.toFraction()} to ${high.toFraction()}`
  return `${decimalText(from, 2, 'half-up')} to ${decimalText(to, 2, 'half-up')}`
}

function flipSentences({ tornado }: Found, title: Title): string[] {
  return tornado.flatMap(({ criterion, bid, down, up }) => {
    const what = bid === undefined ? `the weight of ${title(criterion)}` : `${title(criterion)} of bid ${bid}`
    const step = bid === undefined ? 'a fifth' : 'one level'
    return [
      ...(down?.flips ? [`The winner changes if ${what} falls by ${step}.`] : []),
      ...(up?.flips ? [`The winner changes if ${what} rises by ${step}.`] : []),
    ]
  })
}

function priceSentences({ breakEven, winner, sharedWith }: Found): string[] {
  return breakEven.map(({ bid, price, breakEven: at }) => {
    if (bid === winner || sharedWith.includes(bid))
      return at === undefined
        ? `${bid} stays first however dear it is.`
        : `${bid} stays first up to a price of ${at} (it offers ${price}).`
    return at === undefined
      ? `${bid} cannot come first by its price alone.`
      : `${bid} catches up with the first at a price of ${at} (it offers ${price}).`
  })
}

function reversalSentences({ rankReversal: { independent, reversals } }: Found): string[] {
  if (independent) return ['The order of any two bids is independent of other bids.']
  if (reversals.length === 0) return ['No bid that does not win changes the order of the others by leaving.']
  return reversals.map(({ without, first, changesWinner }) =>
    changesWinner
      ? `Without ${listed(without)}, ${listed(first)} ${first.length > 1 ? 'come' : 'comes'} first.`
      : `Without ${listed(without)} the order behind the winner changes.`,
  )
}

function lowBallSentences({ lowBall }: Found): string[] {
  if (!lowBall || lowBall.independent) return []
  const { flip } = lowBall
  return flip
    ? [
        `A bid at the thresholds of quality for ${flip.price} (${flip.percentOfLowest} % of the lowest price) makes ${listed(flip.first)} first.`,
      ]
    : ['No bid at the thresholds of quality changes the winner, down to 30 % of the lowest price.']
}

function ordinalSentences({ ordinal, winner }: Found): string[] {
  if (!ordinal) return []
  const beaten = ordinal.dominance.filter(({ bid }) => bid === winner).map(({ over }) => over)
  return [
    ...(beaten.length > 0
      ? [`${winner} before ${listed(beaten)}: decided by the published order alone.`]
      : []),
    ...ordinal.shares
      .filter(({ percent }) => percent > 0)
      .map(
        ({ bid, percent }) => `${bid} wins in ${percent} % of the weightings that keep the published order.`,
      ),
  ]
}

function listed(bids: readonly string[]): string {
  return bids.length < 2 ? bids.join() : `${bids.slice(0, -1).join(', ')} and ${bids.at(-1)}`
}
