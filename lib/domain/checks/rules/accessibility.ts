import { LABELS } from '../../labels'
import { cite } from '../cite'
import { isDemanded, lotViews } from '../lot-view'
import type { FindingDraft, Rule } from '../rule'

/** Words of a requirement on persons with disabilities; "publicly accessible" is none. */
const ABOUT_ACCESSIBILITY =
  /\baccessibility\b|\bdisab(?:ility|ilities|led)\b|\bwheelchairs?\b|\bEN\s?301\s?549\b|\b17210\b|accessible (?:to|for) (?:all|every|person|people|user)/i

/** The annex asks nothing for persons with disabilities; the catalogue has no requirement of that kind (2014/24 Art 42(1)). */
export const accessibility: Rule = {
  id: 'accessibility',
  find: (context) =>
    lotViews(context)
      .filter(
        ({ entries }) =>
          !entries.some(
            (entry) =>
              entry.group === 'local' &&
              isDemanded(entry) &&
              ABOUT_ACCESSIBILITY.test(`${entry.title} ${entry.clause}`),
          ),
      )
      .map(
        (view): FindingDraft => ({
          severity: 'note',
          lot: view.lot.id,
          message: `Lot ${view.lot.id} has no requirement on accessibility for persons with disabilities; the catalogue has none either.`,
          why: cite(
            view,
            { procurement: 'Article 42(1)' },
            'What people will use is specified so that persons with disabilities can use it too: height of the screen, space to manoeuvre, weight of the cable.',
          ),
          fix: `${LABELS.requirement.add}, for instance on EN 17210 for the place and EN 301 549 for screen and payment, or make sure that the general criteria for charging infrastructure have one.`,
          field: 'localRequirements',
        }),
      ),
}
