import type { Scoring } from '../evaluation'
import type { Method } from './method'
import { absoluteLinear } from './methods/absolute-linear'
import { commitment } from './methods/commitment'
import { divisor } from './methods/divisor'
import { fictitiousPrice } from './methods/fictitious-price'
import { inverseSquare } from './methods/inverse-square'
import { levels } from './methods/levels'
import { linearFromLowest } from './methods/linear-from-lowest'
import { log } from './methods/log'
import { lowestRelative } from './methods/lowest-relative'
import { minMax } from './methods/min-max'
import { scale } from './methods/scale'
import { valueFunction } from './methods/value-function'

const methods = {
  scale,
  levels,
  'value-function': valueFunction,
  commitment,
  'absolute-linear': absoluteLinear,
  'lowest-relative': lowestRelative,
  'linear-from-lowest': linearFromLowest,
  log,
  'inverse-square': inverseSquare,
  'min-max': minMax,
  'fictitious-price': fictitiousPrice,
  divisor,
} satisfies { [Id in Scoring['method']]: { id: Id } }

/** Every method in the order in which officers are shown them. */
// Each method takes the scoring of its own id, which `methodOf` pairs it with.
export const ALL_METHODS = Object.values(methods) as unknown as readonly Method[]

const byId = new Map(ALL_METHODS.map((method) => [method.id, method]))

/** The method of a criterion's scoring; the record above is complete by its type. */
export function methodOf(scoring: Scoring): Method {
  const found = byId.get(scoring.method)
  if (!found) throw new Error(`no scoring method ${scoring.method}`)
  return found
}
