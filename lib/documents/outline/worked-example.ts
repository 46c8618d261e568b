import Fraction from 'fraction.js'
import type { Criterion } from '../../domain/evaluation'
import { methodOf } from '../../domain/scoring/all-methods'
import type { BidValue, Field, MethodInput, Outcome } from '../../domain/scoring/method'
import { OutsideDomain } from '../../domain/scoring/outside-domain'
import { decimalText as rounded } from '../../domain/scoring/round'
import { showNumber } from '../../domain/scoring/show-number'
import type { AnnexContext } from './annex-context'
import { classWords } from './class-words'
import { decimalText } from './decimal-text'

const PLACES = 4
const extreme = (number: number) => ({ value: new Fraction(number), shown: String(number) })
/** The other tenders of an example under a relative formula. */
const FIELD: Field = { lowest: extreme(100), highest: extreme(200) }

/**
 * One value with its points, computed by the method that scores the bids: formula and figures cannot differ (design.md
 * section 3). None where a price earns no points, or while the parameters are outside the domain of the method.
 */
export function workedExample(
  annex: Pick<AnnexContext, 'say'>,
  criterion: Criterion,
  most: string,
): string | undefined {
  const { say } = annex
  const { scoring, direction = 'min' } = criterion
  const value = exampleValue(criterion)
  if (value === undefined) return undefined
  const outcome = scored({ criterion, scoring, direction, weight: new Fraction(most) }, value)
  if (!outcome || 'excluded' in outcome) return undefined
  const points = outcome.points.value
  const shown = decimalText(rounded(points, PLACES, 'half-up'))
  const isWhole = !outcome.points.logarithmic && new Fraction(shown).equals(points)
  const result = { numbers: outcome.numbers, result: `${isWhole ? '=' : '≈'} ${shown}` }
  if (typeof value !== 'string')
    return say('B.example.offer', {
      ...result,
      part: value.share ?? '0',
      months: value.months ?? '0',
      class: classWords(annex, value.class ?? ''),
    })
  if (scoring.method === 'levels') return say('B.example.level', { ...result, value })
  const { lowest, highest } = FIELD
  return methodOf(scoring).relative
    ? say('B.example.relative', { ...result, value, lowest: lowest.shown, highest: highest.shown })
    : say('B.example', { ...result, value })
}

/** A value inside what is published, which earns neither all nor nothing where the scale has room. */
function exampleValue({ scoring, direction, levels = [] }: Criterion): BidValue | undefined {
  switch (scoring.method) {
    case 'absolute-linear':
      return between(scoring.floor, scoring.ceiling)
    case 'value-function': {
      const [first, second = first] = scoring.anchors
      return first && second && between(first.x, second.x)
    }
    case 'scale':
      return between('0', scoring.max)
    case 'levels':
      return levels[Math.floor(levels.length / 2)]?.code
    case 'commitment': {
      const [best] = Object.keys(scoring.classes)
      return best === undefined
        ? undefined
        : { share: '0.5', months: between('0', scoring.horizon), class: best, hardware: true }
    }
    case 'fictitious-price':
    case 'divisor':
      return undefined
    default:
      return direction === 'max' ? '160' : '125'
  }
}

function between(from: string, to: string): string {
  return showNumber(new Fraction(from).add(to).div(2))
}

function scored(input: MethodInput<Criterion['scoring']>, value: BidValue): Outcome | undefined {
  const method = methodOf(input.scoring)
  try {
    if (method.refuses(input)) return undefined
    return method.relative ? method.scorer(input)(value, FIELD) : method.scorer(input)(value)
  } catch (error) {
    if (!(error instanceof OutsideDomain)) throw error
    return undefined
  }
}
