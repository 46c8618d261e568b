import Fraction from 'fraction.js'
import { type AbnormallyLowRule, abnormallyLowRules } from './abnormally-low-rules'
import { decimalText } from './round'

export interface AbnormallyLow {
  bid: string
  rule: string
  /** "24.1 % below the mean of the other bids (limit 20 %)". */
  message: string
  source: string
}

export interface AbnormallyLowInput {
  /** The admitted bids, decimals as text. */
  amounts: readonly { bid: string; amount: string }[]
  looksAt: AbnormallyLowRule['looksAt']
  country: string
  /** The authority's estimate in the same unit and on the same tax basis. */
  estimate?: string
  /** For tariffs: what a unit plausibly costs. */
  plausibleCost?: string
}

const IN_WORDS: Record<AbnormallyLowRule['against'], string> = {
  'mean-of-others': 'the mean of the other bids',
  'mean-of-all': 'the mean of all bids',
  median: 'the median of all bids',
  next: 'the next bid',
  estimate: 'the estimate',
  'plausible-cost': 'the plausible cost',
}

/** The bids that ask for an explanation, every rule that applies (scoring.md section 8, 2014/24 Art 69): to ask and assess, never to exclude. */
export function abnormallyLow(input: AbnormallyLowInput): AbnormallyLow[] {
  const rules = abnormallyLowRules(input.country).filter(({ looksAt }) => looksAt === input.looksAt)
  const all = input.amounts.map(({ bid, amount }) => ({ bid, amount: new Fraction(amount) }))
  return all.flatMap(({ bid, amount }, index) => {
    const others = all.filter((_, place) => place !== index).map((one) => one.amount)
    return rules.flatMap((rule) => {
      const measure = measured(rule.against, amount, others, input)
      if (!measure || measure.compare(0) <= 0) return []
      const share = amount.div(measure)
      const beyond = share.compare(rule.limit) * (rule.side === 'below' ? -1 : 1)
      if (beyond < 0 || (beyond === 0 && !rule.atLimit)) return []
      const message = `${percent(share.sub(1))} ${rule.side} ${IN_WORDS[rule.against]} (limit ${percent(new Fraction(rule.limit).sub(1))})`
      return [{ bid, rule: rule.id, message, source: rule.source }]
    })
  })
}

function measured(
  against: AbnormallyLowRule['against'],
  amount: Fraction,
  others: readonly Fraction[],
  { estimate, plausibleCost }: AbnormallyLowInput,
): Fraction | undefined {
  switch (against) {
    case 'mean-of-others':
      return mean(others)
    case 'mean-of-all':
      return mean([amount, ...others])
    case 'median':
      return median([amount, ...others])
    case 'next':
      return inOrder(others).find((other) => other.compare(amount) >= 0)
    case 'estimate':
      return estimate === undefined ? undefined : new Fraction(estimate)
    case 'plausible-cost':
      return plausibleCost === undefined ? undefined : new Fraction(plausibleCost)
  }
}

function mean(amounts: readonly Fraction[]): Fraction | undefined {
  if (amounts.length === 0) return undefined
  return amounts.reduce((sum, one) => sum.add(one), new Fraction(0)).div(amounts.length)
}

function median(amounts: readonly Fraction[]): Fraction | undefined {
  const sorted = inOrder(amounts)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper && lower && upper.add(lower).div(2)
}

function inOrder(amounts: readonly Fraction[]): Fraction[] {
  return [...amounts].sort((a, b) => a.compare(b))
}

function percent(share: Fraction): string {
  return `${decimalText(share.abs().mul(100), 1, 'half-up').replace(/\.0$/, '')} %`
}
