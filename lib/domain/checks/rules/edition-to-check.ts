import type { Content } from '../../content'
import type { LegalFloor } from '../../content/legal-floor'
import { formatDay } from '../../format-day'
import { listed } from '../listed'
import { type LotView, lotViews } from '../lot-view'
import type { FindingDraft, Rule } from '../rule'

/** Editions that have moved since the source was written, or that nobody has verified: one reminder a lot. */
export const editionToCheck: Rule = {
  id: 'edition-to-check',
  find: (context) =>
    lotViews(context).flatMap((view): FindingDraft[] => {
      const { moved, unverified, keys } = toCheck(context.content, view)
      const first = keys[0]
      if (first === undefined) return []
      const { catalogue } = context.content
      const parts = [
        ...(moved.length > 0 ? [`Newer or renumbered since the source was written: ${listed(moved)}.`] : []),
        ...(unverified.length > 0
          ? [`To be verified against the official text: ${listed(unverified)}.`]
          : []),
      ]
      return [
        {
          severity: 'note',
          lot: view.lot.id,
          message: `Check the editions that lot ${view.lot.id} cites before publication. ${parts.join(' ')}`,
          why: `Standards register and legal floor; edition ${catalogue.edition} of the catalogue, consulted on ${formatDay(catalogue.consulted)}.`,
          fix: `Look under Catalogue, Standards, for what stands today. ${catalogue.checkForNewer}`,
          field: `${view.path}.requirements.${first}`,
        },
      ]
    }),
}

/** The citations that need a look, and the requirements that carry them. */
function toCheck(content: Content, view: LotView) {
  const moved: string[] = []
  const unverified: string[] = []
  const keys: string[] = []
  for (const entry of view.entries.filter(({ treatment }) => treatment !== 'excluded')) {
    if (entry.group === 'local') continue
    const cited = new Set(entry.standards.map(({ id }) => id))
    const standards = content.standards.filter(({ id }) => cited.has(id))
    const statesLaw = entry.treatment === 'legal-floor' || entry.treatment === 'informative'
    const duties = statesLaw ? content.legalFloor.filter((duty) => binds(duty, entry.key, view)) : []
    const newer = standards.filter(({ state }) => state === 'moved' || state === 'pending')
    const doubtful = [...standards, ...duties].filter(({ status }) => status === 'check')
    moved.push(...newer.map(({ citation }) => citation))
    unverified.push(...doubtful.map(({ citation }) => citation))
    if (newer.length + doubtful.length > 0) keys.push(entry.key)
  }
  return { moved, unverified, keys }
}

function binds(duty: LegalFloor, key: string, { lot }: LotView): boolean {
  return (
    lot.afir &&
    duty.requirement === key &&
    duty.access.some((access) => lot.access.includes(access)) &&
    duty.current.some((current) => lot.current.includes(current))
  )
}
