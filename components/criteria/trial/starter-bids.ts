import Fraction from 'fraction.js'
import type { Criterion, EvaluationModel } from '@/lib/domain/evaluation'
import { shownDecimal } from '@/lib/domain/inputs/typed-number'
import { decimalText } from '@/lib/domain/scoring/round'
import { type ImaginedBid, type ImaginedValue, noOffer } from './imagined-bid'

/** Three bids to begin with: how far each goes towards the best, 0 to 1, in price and in everything else. */
const PROFILES = [
  { name: 'Cheap', price: '0.9', rest: '0.35', share: '', months: '' },
  { name: 'Balanced', price: '0.65', rest: '0.6', share: '50', months: '12' },
  { name: 'Ambitious', price: '0.3', rest: '0.8', share: '100', months: '0' },
]
type Profile = (typeof PROFILES)[number]

/** Prices without a published line: so many hundredths of what is usual for the unit. */
const PRICES: Record<string, number> = { Cheap: 80, Balanced: 95, Ambitious: 110 }
const SHOWN_PLACES = 2
const TARIFF = '0.50'
const HUNDRED = '100'

/** Three imagined bids that the officer then changes, made from the criteria's own floors, tables and levels. */
export function starterBids(model: EvaluationModel, estimatedValue: string | undefined): ImaginedBid[] {
  return PROFILES.map((profile, place) => ({
    key: `s${place + 1}`,
    name: profile.name,
    values: Object.fromEntries(
      model.criteria.map((criterion) => [
        criterion.id,
        given(criterion, profile, referenceOf(criterion, estimatedValue)),
      ]),
    ),
  }))
}

/** A tariff is of another size than the price of a lot; whatever has another unit is imagined around 100. */
function referenceOf({ unit }: Criterion, estimatedValue: string | undefined): string {
  if (unit !== undefined && /kwh/i.test(unit)) return TARIFF
  return unit === undefined || unit.trim() === 'EUR' ? (estimatedValue ?? HUNDRED) : HUNDRED
}

function given(criterion: Criterion, profile: Profile, reference: string): ImaginedValue {
  const { scoring, kind, direction, levels = [] } = criterion
  const isFee = direction === 'max'
  const reached = new Fraction(kind === 'price' && !isFee ? profile.price : profile.rest)
  switch (scoring.method) {
    case 'scale':
      return text(reached.mul(scoring.max), 0)
    case 'levels': {
      const sorted = levels.toSorted((a, b) => new Fraction(a.value).compare(b.value))
      const at = reached
        .mul(sorted.length - 1)
        .round()
        .valueOf()
      return sorted[at]?.code ?? ''
    }
    case 'commitment': {
      const best = Object.entries(scoring.classes).toSorted(([, a], [, b]) => new Fraction(b).compare(a))
      const proof = profile.name === 'Ambitious' ? best[0] : best[1]
      return profile.share === ''
        ? noOffer
        : { share: profile.share, months: profile.months, class: proof?.[0] ?? '', hardware: true }
    }
    case 'absolute-linear': {
      const width = new Fraction(scoring.ceiling).sub(scoring.floor)
      const from = isFee ? reached : reached.neg().add(1)
      return text(width.mul(from).add(scoring.floor), placesOf(scoring.floor, scoring.ceiling))
    }
    case 'value-function':
      return ofAnchors(scoring.anchors, reached)
    default:
      return text(new Fraction(reference).mul(PRICES[profile.name] ?? 100).div(100), placesOf(reference))
  }
}

/** The value that earns so much of 100, read back from the table. */
function ofAnchors(anchors: readonly { x: string; v: string }[], reached: Fraction): string {
  const wanted = reached.mul(100)
  const line = anchors
    .map(({ x, v }) => ({ x: new Fraction(x), v: new Fraction(v) }))
    .toSorted((a, b) => a.v.compare(b.v))
  const places = placesOf(...anchors.map(({ x }) => x))
  const above = line.findIndex(({ v }) => v.compare(wanted) >= 0)
  const to = line[above] ?? line.at(-1)
  const from = line[above - 1]
  if (!to) return ''
  if (!from || from.v.equals(to.v)) return text(to.x, places)
  const part = wanted.sub(from.v).div(to.v.sub(from.v))
  return text(from.x.add(to.x.sub(from.x).mul(part)), places)
}

/** Decimals of figures that are typed with decimals, at least two; none where they are whole. */
function placesOf(...figures: string[]): number {
  const most = Math.max(...figures.map((figure) => figure.split('.')[1]?.length ?? 0))
  return most === 0 ? 0 : Math.max(most, SHOWN_PLACES)
}

function text(value: Fraction, places: number): string {
  return shownDecimal(decimalText(value, places, 'half-up'))
}
