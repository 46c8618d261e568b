import type Fraction from 'fraction.js'
import type { Bid, Criterion, Scoring } from '../evaluation'
import type { Exact } from './exact'

/** What a bid gives for one criterion, as it stands in the file. */
export type BidValue = Bid['values'][string]

/** The scoring of one method, with its parameters. */
export type ScoringOf<Id extends Scoring['method']> = Extract<Scoring, { method: Id }>

/** One bid under one criterion: the points and the figures that were put in, or that the bid drops out. */
export type Outcome =
  | {
      points: Exact
      /** "40 × (0.65 − 0.39) ÷ (0.65 − 0.30)": the formula with the numbers put in. */
      trace: string
    }
  | { excluded: string }

/** What a method looks at. */
export interface MethodInput<S extends Scoring> {
  criterion: Criterion
  scoring: S
  /** The most points, W. */
  weight: Fraction
  direction: 'min' | 'max'
}

/** The extremes of the admitted bids; only relative methods may look at them. */
export interface Field {
  lowest: Fraction
  highest: Fraction
}

/** @throws OutsideDomain without bid and criterion; the engine puts them on. */
export type Scorer = (value: BidValue, field: Field | undefined) => Outcome

/**
 * One way to turn what a bid gives into points. Adding one is adding a file in `methods/`, its shape in
 * `evaluation.ts` and its line in `all-methods.ts`.
 */
export interface Method<S extends Scoring = Scoring> {
  id: S['method']
  /** As the annex prints it, W being the most points. */
  formula: { min?: string; max?: string; any?: string }
  /** For officers, one sentence. */
  sentence: string
  /** What the method is defined for, in words. */
  domain: string
  source: string
  /** The points of a bid depend on the other bids. */
  relative: boolean
  /** False where a new tender is never offered it. */
  offered: boolean
  /** Why the model itself is refused at design time; undefined where it is sound. */
  refuses(input: MethodInput<S>): string | undefined
  /** Reads the parameters once; what it returns scores one bid after the other. */
  scorer(input: MethodInput<S>): Scorer
}
