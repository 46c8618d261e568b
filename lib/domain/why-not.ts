/** What the rules look at. */
export interface TenderState {
  deleted: boolean
  lots: number
}

const DELETED = 'This tender is deleted. Restore it first.'

const whenDeleted = ({ deleted }: TenderState) => (deleted ? DELETED : null)

/** Why an action cannot be taken: each rule once, for the button and for the service. */
const rules = {
  change: whenDeleted,
  copy: whenDeleted,
  delete: ({ deleted }) => (deleted ? 'This tender is already deleted.' : null),
  restore: ({ deleted }) => (deleted ? null : 'This tender is not deleted.'),
  removeLot: (state) =>
    whenDeleted(state) ??
    (state.lots > 1 ? null : 'A tender needs a lot: add another before removing this one.'),
} as const satisfies Record<string, (state: TenderState) => string | null>

export type TenderAction = keyof typeof rules

/** Null where the action may be taken, else a sentence that says why not, shown beside the disabled button. */
export function whyNot(action: TenderAction, state: TenderState): string | null {
  return rules[action](state)
}
