import type { Criterion } from '../../evaluation'
import { LABELS } from '../../labels'
import { cite } from '../cite'
import { listed } from '../listed'
import { isBlank, lotViews } from '../lot-view'
import type { FindingDraft, Rule } from '../rule'

/** Each criterion says what is handed in, how it is checked, and what earns how many points (2014/24 Art 67(4), 2014/23 Art 41(2)). */
export const criterionUnverifiable: Rule = {
  id: 'criterion-unverifiable',
  find: (context) =>
    lotViews(context).flatMap((view) =>
      view.criteria.flatMap((criterion, index): FindingDraft[] => {
        const gaps = gapsOf(criterion)
        const [first] = gaps
        if (!first) return []
        return [
          {
            severity: 'block',
            lot: view.lot.id,
            message: `The criterion “${criterion.title}” of lot ${view.lot.id} lacks ${listed(gaps.map(({ lacks }) => lacks))}.`,
            why: cite(
              view,
              { procurement: 'Article 67(4)', concession: 'Article 41(2)', 'open-market': 'Article 12(1)' },
              'What an offer says must be possible to check, and everyone must see beforehand what earns points.',
            ),
            fix: gaps.map(({ fix }) => fix).join(' '),
            field: `${view.criteriaPath}[${index}].${first.field}`,
          },
        ]
      }),
    ),
}

interface Gap {
  lacks: string
  fix: string
  field: string
}

function gapsOf(criterion: Criterion): Gap[] {
  const gaps: (Gap | undefined)[] = [
    isBlank(criterion.evidence)
      ? {
          lacks: 'the evidence',
          fix: `Say under ${LABELS.criteria.evidence} what is handed in.`,
          field: 'evidence',
        }
      : undefined,
    isBlank(criterion.verification)
      ? {
          lacks: 'the way of verifying',
          fix: `Say under ${LABELS.criteria.verification} how it is checked.`,
          field: 'verification',
        }
      : undefined,
    scaleGap(criterion),
  ]
  return gaps.filter((gap) => gap !== undefined)
}

/**
 * A formula is its own scale. Levels need a descriptor each; marks on a scale need levels, or a description of what earns
 * them where a person gives the marks.
 */
function scaleGap({ kind, scoring, levels = [], description }: Criterion): Gap | undefined {
  const described = levels.length > 0 && levels.every(({ descriptor }) => !isBlank(descriptor))
  if (described) return undefined
  const nameless = levels.findIndex(({ descriptor }) => isBlank(descriptor))
  const field = nameless < 0 ? 'levels' : `levels[${nameless}].descriptor`
  if (scoring.method === 'levels')
    return {
      lacks: levels.length === 0 ? 'the levels of its scale' : 'the descriptor of a level',
      fix: `${levels.length === 0 ? `Press ${LABELS.criteria.addLevel}, and say` : 'Say'} under ${LABELS.criteria.descriptor} what an offer must show to earn the level.`,
      field,
    }
  const judged = scoring.method === 'scale' && (kind === 'quality' || kind === 'requirement')
  if (!judged || (levels.length === 0 && !isBlank(description))) return undefined
  return {
    lacks: 'a scale that says what earns how many points',
    fix: `Add levels with a ${LABELS.criteria.descriptor.toLowerCase()} each, or say under ${LABELS.criteria.description} what earns how many points.`,
    field,
  }
}
