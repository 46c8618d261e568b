import type Fraction from 'fraction.js'
import { amountText } from '@/lib/domain/amount-text'
import type { Criterion, EvaluationModel } from '@/lib/domain/evaluation'
import { type CostUnit, pointCost } from '@/lib/domain/scoring/point-cost'
import { numberWords } from './number-words'

const WORDS: Record<Exclude<CostUnit, 'own'>, string> = {
  'of-lowest': '% of the lowest',
  'of-highest': '% of the highest',
  marks: 'marks',
  months: 'months earlier, for all points with the best proof',
}

/** Under award on value one euro is the point: a thousand of them can be imagined. */
const THOUSAND = 1000

export interface CostWords {
  term: string
  text: string
}

/** "One point costs: 0.00714 EUR/kWh" (scoring.md section 2), or what one step of the levels is worth. */
export function costWords(criterion: Criterion, model: EvaluationModel): CostWords | undefined {
  const cost = pointCost(criterion, model)
  const inMoney = model.aggregation === 'award-on-value'
  if (!cost) return undefined
  if (cost.kind === 'step') {
    const [least, most] = [numberWords(cost.least), numberWords(cost.most)]
    const span = least === most ? least : `${least} to ${most}`
    return { term: 'One level is worth', text: inMoney ? amountText(span, 'EUR') : `${span} points` }
  }
  const share = cost.unit === 'of-lowest' || cost.unit === 'of-highest'
  const figure = (amount: Fraction) => numberWords(amount.mul(share ? 100 : 1).mul(inMoney ? THOUSAND : 1))
  const [least, most] = [figure(cost.least), figure(cost.most)]
  const unit = cost.unit === 'own' ? (criterion.unit ?? '') : WORDS[cost.unit]
  const words = [cost.about ? 'about' : '', least === most ? least : `${least} to ${most}`, unit]
  return {
    term: inMoney ? 'EUR 1000 of value cost' : 'One point costs',
    text: words.filter(Boolean).join(' ').replace(' %', '\u00a0%'),
  }
}
