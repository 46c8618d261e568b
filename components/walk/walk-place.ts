/** Where somebody is in the walk: a step, or closed. */
export interface WalkPlace {
  step: number
  closed: boolean
}

/** The cookie that keeps it; it says nothing of the officer and is needed by nobody else. */
export const WALK_COOKIE = 'walk'

const BEGIN: WalkPlace = { step: 0, closed: false }

/** The place as it was kept; the beginning where there is none or it is not to be read. */
export function parsedPlace(text: string | undefined): WalkPlace {
  try {
    const kept: unknown = JSON.parse(text ?? 'null')
    if (kept === null || typeof kept !== 'object') return BEGIN
    return {
      step: 'step' in kept && Number.isInteger(kept.step) ? Number(kept.step) : BEGIN.step,
      closed: 'closed' in kept && kept.closed === true,
    }
  } catch {
    return BEGIN
  }
}
