import type { Bid, EvaluationFile } from './evaluation'
import { decimal, decimalProblem } from './fields'
import { type Problem, pathText, shown } from './problems'
import { methodOf } from './scoring/all-methods'
import type { BidValue, Method } from './scoring/method'

/**
 * What is wrong with the bids of an evaluation (formats.md, EVALUATION.json): each once, with a value of the right kind for each
 * criterion and for no other. An excluded bid may lack values, for nothing is computed from it.
 */
export function bidProblems({ bids, criteria }: EvaluationFile): Problem[] {
  const methods = new Map(criteria.map(({ id, scoring }) => [id, methodOf(scoring)]))
  const seen = new Set<string>()
  return bids.flatMap((bid, index) => {
    const at = ['bids', index]
    const twice = seen.has(bid.id)
    seen.add(bid.id)
    return [
      ...(twice
        ? [
            {
              path: pathText([...at, 'id']),
              message: `the bid ${shown(bid.id)} is given twice; expected each id once`,
            },
          ]
        : []),
      ...Object.keys(bid.values)
        .filter((id) => !methods.has(id))
        .map((id) => ({ path: pathText([...at, 'values', id]), message: `no criterion ${shown(id)}` })),
      ...(bid.excluded === undefined ? valueProblems(bid, [...at, 'values'], methods) : []),
    ]
  })
}

function valueProblems(bid: Bid, at: (string | number)[], methods: ReadonlyMap<string, Method>): Problem[] {
  return [...methods].flatMap(([id, { takes }]) => {
    const value = Object.hasOwn(bid.values, id) ? bid.values[id] : undefined
    const path = pathText([...at, id])
    if (value === undefined)
      return [{ path, message: `missing; expected what bid ${bid.id} gives for the criterion ${id}` }]
    const message = KINDS[takes](value)
    return message === undefined ? [] : [{ path, message }]
  })
}

/** Why a value is not of the kind that a method takes. */
const KINDS: Record<Method['takes'], (value: BidValue) => string | undefined> = {
  number: (value) =>
    decimal.safeParse(value).success ? undefined : `${decimalProblem(value)}; found ${shown(value)}`,
  level: (value) =>
    typeof value === 'string' ? undefined : `expected the code of a level, as text; found ${shown(value)}`,
  offer: (value) => {
    if (typeof value === 'string')
      return `expected an offer with share, months, class and hardware; found ${shown(value)}`
    if (value.share === undefined && Object.keys(value).length > 0)
      return 'the share is missing; expected 0 to 1, as text, or no field at all where nothing is offered'
    return value.months !== undefined && value.class === undefined
      ? 'the class of evidence is missing; a date counts by how well it is proven'
      : undefined
  },
}
