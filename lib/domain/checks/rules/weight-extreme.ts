import Fraction from 'fraction.js'
import { lotViews } from '../lot-view'
import { perCent } from '../per-cent'
import type { FindingDraft, Rule } from '../rule'

const HEAVY = new Fraction(70, 100)
const LIGHT = new Fraction(5, 100)

/** A criterion above 70 or below 5 per cent of all weights (scoring.md section 6). */
export const weightExtreme: Rule = {
  id: 'weight-extreme',
  find: (context) =>
    lotViews(context).flatMap((view) => {
      if (view.model?.aggregation !== 'weighted-sum') return []
      const weights = view.criteria.map(({ weight }) =>
        weight === undefined ? undefined : new Fraction(weight),
      )
      const sum = weights.reduce<Fraction>((total, weight) => total.add(weight ?? 0), new Fraction(0))
      if (sum.lte(0)) return []
      return view.criteria.flatMap(({ title, weight }, index): FindingDraft[] => {
        const share = weights[index]?.div(sum)
        if (share === undefined || (share.lte(HEAVY) && share.gte(LIGHT))) return []
        const figures = `${weight} of ${sum.toString()}, ${perCent(share)} of all weights`
        const isHeavy = share.gt(HEAVY)
        return [
          {
            severity: 'warn',
            lot: view.lot.id,
            message: isHeavy
              ? `The award criterion “${title}” in lot ${view.lot.id} weighs ${figures}. Above ${perCent(HEAVY)} it decides alone.`
              : `The award criterion “${title}” in lot ${view.lot.id} weighs ${figures}. Below ${perCent(LIGHT)} it decides nothing, but still costs tenderers and evaluators work.`,
            why: 'Good practice: each criterion should be able to change the result, and none should make the others idle.',
            fix: isHeavy
              ? 'Lower the weight, or drop the criteria that cannot change the result.'
              : 'Raise the weight, merge the criterion with another, or ask the matter as a requirement.',
            field: `${view.criteriaPath}[${index}].weight`,
          },
        ]
      })
    }),
}
