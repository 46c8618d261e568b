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
      /** "40 × (0.65 − 0.39) ÷ (0.65 − 0.30)": the formula with the numbers put in, without the result. */
      numbers: string
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

/** A value with the text that a trace prints for it. */
export interface Extreme {
  value: Fraction
  shown: string
}

/** The extremes of the admitted bids; only relative methods may look at them. */
export interface Field {
  lowest: Extreme
  highest: Extreme
}

interface Described<S extends Scoring> {
  id: S['method']
  /** As the annex prints it, W being the most points. */
  formula: { min?: string; max?: string; any?: string }
  /** What the letters of the formula stand for, besides W. */
  letters?: string
  /** For officers, one sentence. */
  sentence: string
  /** What the method is defined for, in words. */
  domain: string
  source: string
  /** What a bid gives: a number, the code of a level, or an offer with share, months, class and hardware. */
  takes: 'number' | 'level' | 'offer'
  /** False where a new tender is never offered it. */
  offered: boolean
  /** Why the model itself is refused at design time; undefined where it is sound. */
  refuses(input: MethodInput<S>): string | undefined
}

/** The points of a bid follow from what it gives alone. */
export interface AbsoluteMethod<S extends Scoring = Scoring> extends Described<S> {
  relative: false
  /** Reads the parameters once; what it returns scores one bid after the other. @throws OutsideDomain */
  scorer(input: MethodInput<S>): (value: BidValue) => Outcome
}

/** The points of a bid depend on the other bids. */
export interface RelativeMethod<S extends Scoring = Scoring> extends Described<S> {
  relative: true
  /** All bids move by the same number of points when another comes or goes: their distances stay. */
  keepsDistances?: true
  /** What a bid gives as a number. @throws OutsideDomain where the method is not defined for it. */
  read(value: BidValue): Fraction
  scorer(input: MethodInput<S>): (value: BidValue, field: Field) => Outcome
}

/**
 * One way to turn what a bid gives into points. Adding one is adding a file in `methods/`, its shape in
 * `evaluation.ts` and its line in `all-methods.ts`.
 */
export type Method = AbsoluteMethod | RelativeMethod
