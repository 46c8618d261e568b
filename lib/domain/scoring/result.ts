import type { Exact } from './exact'
import type { Sensitivity } from './sensitivity/sensitivity'

/** `result/1` of the public formats. */
export interface Result {
  format: 'result/1'
  ranking: { bid: string; rank: number; total: string; exact: string }[]
  points: Record<string, Record<string, { points: string; exact: string; trace: string }>>
  excluded: { bid: string; reason: string }[]
  flags: Flag[]
  sensitivity?: Sensitivity
}

export interface Flag {
  flag: 'draw-needed' | 'tied' | 'tie-settled' | 'dominance'
  bid?: string
  message: string
}

/** One admitted bid while it is ranked. */
export interface Standing {
  bid: string
  total: Exact
  /** Points by place of the criterion, unrounded. */
  points: readonly Exact[]
}
