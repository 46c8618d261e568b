/** What a bid is measured against. */
type Measure = 'mean-of-others' | 'mean-of-all' | 'median' | 'next' | 'estimate' | 'plausible-cost'

/** When a price, a fee or a tariff asks for an explanation. It flags and never excludes (2014/24 Art 69). */
export interface AbnormallyLowRule {
  id: string
  /** What the rule looks at: a price paid by the city, a fee paid to it, a tariff paid by users. */
  looksAt: 'price' | 'fee' | 'tariff'
  against: Measure
  /** The share of the measure at which the rule begins, as text. */
  limit: string
  side: 'below' | 'above'
  /** Whether the limit itself is caught. */
  atLimit: boolean
  source: string
}

/** Shown everywhere, all that apply (scoring.md section 8). */
const GENERAL: readonly AbnormallyLowRule[] = [
  rule('below-mean-of-others', 'price', 'mean-of-others', '0.8'),
  rule('below-median', 'price', 'median', '0.7'),
  rule('below-next', 'price', 'next', '0.8'),
  rule('below-estimate', 'price', 'estimate', '0.75'),
  { ...rule('fee-above-median', 'fee', 'median', '1.5'), side: 'above' },
  rule('tariff-below-cost', 'tariff', 'plausible-cost', '1'),
]

const POLAND = 'Poland: Public Procurement Law of 11 September 2019, Art 224(2)'

/** What national law adds; a country that is not listed sets no figure of its own here. */
const BY_COUNTRY: Readonly<Record<string, readonly AbnormallyLowRule[]>> = {
  PL: [
    { ...rule('pl-below-estimate', 'price', 'estimate', '0.7', POLAND), atLimit: true },
    { ...rule('pl-below-mean', 'price', 'mean-of-all', '0.7', POLAND), atLimit: true },
  ],
}

/** The rules of a country: the general ones, and what its law adds. */
export function abnormallyLowRules(country: string): readonly AbnormallyLowRule[] {
  return [...GENERAL, ...(Object.hasOwn(BY_COUNTRY, country) ? (BY_COUNTRY[country] ?? []) : [])]
}

function rule(
  id: string,
  looksAt: AbnormallyLowRule['looksAt'],
  against: Measure,
  limit: string,
  source = 'Common practice; 2014/24 Art 69',
): AbnormallyLowRule {
  return { id, looksAt, against, limit, side: 'below', atLimit: false, source }
}
