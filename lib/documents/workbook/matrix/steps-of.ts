import type { PreparedCriterion, PreparedModel } from '../../../domain/scoring/prepare-model'

/** The order in which criteria exclude bids: once, and again whenever a bid drops out. */
export interface Steps {
  /** Before anything that depends on who else is admitted. */
  once: PreparedCriterion[]
  /** From the first relative criterion on, a step at a time; the first that excludes a bid begins the next round. */
  again: PreparedCriterion[][]
}

/**
 * Quality before price, and in each what needs no other bid before what does (scoring.md section 1, as the engine): an excluded
 * bid never enters a lowest or highest value.
 */
export function stepsOf({ criteria }: PreparedModel): Steps {
  const isPrice = ({ criterion }: PreparedCriterion) => criterion.kind === 'price'
  const steps = [criteria.filter((one) => !isPrice(one)), criteria.filter(isPrice)].flatMap((part) => [
    part.filter(({ method }) => !method.relative),
    ...part.filter(({ method }) => method.relative).map((one) => [one]),
  ])
  const first = steps.findIndex(([one]) => one?.method.relative)
  const cut = first < 0 ? steps.length : first
  return { once: steps.slice(0, cut).flat(), again: steps.slice(cut).filter((step) => step.some(canExclude)) }
}

/** Has a threshold, or excludes values outside its anchors. */
function canExclude({ criterion, threshold }: PreparedCriterion): boolean {
  const { scoring } = criterion
  return threshold !== undefined || (scoring.method === 'value-function' && scoring.outside === 'exclude')
}
