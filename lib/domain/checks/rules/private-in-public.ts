import { LABELS } from '../../labels'
import { asksPrivateInPublic } from '../asks-private-in-public'
import { fieldOf } from '../field-of'
import { listed } from '../listed'
import { type LotView, lotViews, stands } from '../lot-view'
import type { CheckContext, FindingDraft, Rule } from '../rule'

/** PR-12 to PR-15 are for private charging points: asked where there are none, or binding only a part of the lot. */
export const privateInPublic: Rule = {
  id: 'private-in-public',
  find: (context) =>
    lotViews(context).flatMap((view) => {
      if (!view.lot.access.includes('private')) return askedInVain(context, view)
      return view.lot.access.length > 1 ? bindingAPart(view) : []
    }),
}

function askedInVain(context: CheckContext, view: LotView): FindingDraft[] {
  const keys = context.tender.decisions
    .filter((decision) => asksPrivateInPublic(context, view, decision))
    .map(({ requirement }) => requirement)
  return [...new Set(keys)].map((key) => ({
    severity: 'warn',
    lot: view.lot.id,
    requirement: key,
    message: `A decision asks ${key} of lot ${view.lot.id}, but ${key} is for private charging points and the lot has none (access: ${listed(view.lot.access)}). The annex does not ask it.`,
    why: `Requirement ${key} (SCALE D5.4, Annex 1): it is asked of private charging points only, behind the meter of one customer.`,
    fix: `Press ${LABELS.requirement.takeBackIdle} under ${LABELS.requirement.idle}. If some points serve residents or staff only, tick ${LABELS.lot.privateAccess} under ${LABELS.lot.access} in the lot; if you want it of publicly accessible points, add a requirement of your own.`,
    field: fieldOf(context, view, key, 'treatment'),
  }))
}

function bindingAPart(view: LotView): FindingDraft[] {
  const keys = view.entries
    .filter((entry) => entry.group === 'private' && stands(entry))
    .map(({ key }) => key)
  if (keys.length === 0) return []
  return [
    {
      severity: 'note',
      lot: view.lot.id,
      message: `Lot ${view.lot.id} mixes publicly accessible and private charging points: ${listed(keys)} bind only its private points, and the annex says so.`,
      why: 'Good practice: tenderers price what they can count, and the duties of the law differ between publicly accessible and private points.',
      fix: 'Put the private points in a lot of their own, or say in a requirement of your own how many points are private.',
      field: `${view.path}.access`,
    },
  ]
}
