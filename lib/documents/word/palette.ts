import type { Treatment } from '../../domain/sets'

/** Colours of the file: those of the screens in their light form. */
export const INK = '1C2321'
export const SOFT = '55605C'
export const LINE = 'D9D8D1'
export const LINE_STRONG = 'A9AAA2'
export const ACCENT = '0B5D57'
export const BLOCK = 'A3231F'
export const MARK = 'FFE58F'
export const HEAD = 'F1F0EB'

interface Tint {
  ink: string
  paper: string
}

const FLOOR: Tint = { ink: '39434A', paper: 'E9ECEE' }
const MUST: Tint = { ink: '1F3A8A', paper: 'E6EBFA' }
const AWARD: Tint = { ink: '7A4B00', paper: 'FBF0D9' }
const LATER: Tint = { ink: '6B3FA0', paper: 'F0E8FA' }

/** The tint of a treatment; its word always stands beside it, so that colour alone never tells. */
export const TINT_OF_TREATMENT: Record<Treatment, Tint> = {
  'legal-floor': FLOOR,
  mandatory: MUST,
  'performance-condition': MUST,
  conditional: FLOOR,
  'award-criterion': AWARD,
  deferred: LATER,
  informative: { ink: SOFT, paper: HEAD },
  excluded: { ink: SOFT, paper: HEAD },
}
