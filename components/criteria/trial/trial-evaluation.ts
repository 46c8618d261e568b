import type { Bid, Criterion, EvaluationFile, EvaluationModel } from '@/lib/domain/evaluation'
import { typedNumber } from '@/lib/domain/inputs/typed-number'
import { movePoint } from '../../bid/move-point'
import { type ImaginedBid, type ImaginedValue, noOffer } from './imagined-bid'

/** The imagined bids that can be scored, and what each of the others lacks. */
export interface TrialEvaluation {
  evaluation: EvaluationFile
  /** Key of the bid: its name in the evaluation. */
  ids: Record<string, string>
  /** Key of the bid: the titles of the criteria that it gives nothing usable for. */
  missing: Record<string, string[]>
}

const NUMBER = /^-?\d{1,20}(\.\d{1,20})?$/

/** The criteria with the imagined bids as `evaluation/1`; a bid is called by its name, so that every sentence reads well. */
export function trialEvaluation(model: EvaluationModel, bids: readonly ImaginedBid[]): TrialEvaluation {
  const ids: Record<string, string> = {}
  const missing: Record<string, string[]> = {}
  const complete: Bid[] = []
  for (const bid of bids) {
    const id = freeName(bid.name.trim() || 'Bid', Object.values(ids))
    ids[bid.key] = id
    const values: Bid['values'] = {}
    const lacks: string[] = []
    for (const criterion of model.criteria) {
      const given = Object.hasOwn(bid.values, criterion.id) ? bid.values[criterion.id] : undefined
      const value = givenValue(criterion, given)
      if (value === undefined) lacks.push(criterion.title)
      else values[criterion.id] = value
    }
    if (lacks.length > 0) missing[bid.key] = lacks
    else complete.push({ id, values })
  }
  return { evaluation: { format: 'evaluation/1', ...model, bids: complete }, ids, missing }
}

function freeName(name: string, taken: readonly string[]): string {
  let free = name
  for (let number = 2; taken.includes(free); number += 1) free = `${name} (${number})`
  return free
}

function givenValue(
  { scoring, levels = [] }: Criterion,
  given: ImaginedValue | undefined,
): Bid['values'][string] | undefined {
  if (scoring.method === 'commitment') {
    const offer = typeof given === 'object' ? given : noOffer
    const share = offer.share.trim() === '' ? '' : numberOf(offer.share)
    const months = offer.months.trim() === '' ? '' : numberOf(offer.months)
    if (share === undefined || months === undefined) return undefined
    const classes = Object.keys(scoring.classes)
    return {
      share: share === '' ? '0' : movePoint(share, -2),
      ...(months === '' ? {} : { months }),
      ...(classes.includes(offer.class) ? { class: offer.class } : {}),
      ...(offer.hardware ? { hardware: true } : {}),
    }
  }
  if (typeof given !== 'string') return undefined
  if (scoring.method === 'levels') return levels.some(({ code }) => code === given) ? given : undefined
  return numberOf(given)
}

/** Undefined for what is no number, or could be one of two. */
function numberOf(typed: string): string | undefined {
  const { text, problem } = typedNumber(typed)
  return problem === undefined && NUMBER.test(text) ? text : undefined
}
