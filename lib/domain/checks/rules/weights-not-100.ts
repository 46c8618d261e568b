import Fraction from 'fraction.js'
import { blocksFromThreshold } from '../blocks-from-threshold'
import { cite } from '../cite'
import { lotViews } from '../lot-view'
import type { FindingDraft, Rule } from '../rule'

/** Decimals of a weight, as many as the format allows. */
const DECIMALS = 20

/** In a procurement the relative weight of each criterion is published (2014/24 Art 67(5)); together they are the whole. */
export const weightsNot100: Rule = {
  id: 'weights-not-100',
  find: (context) =>
    lotViews(context).flatMap((view): FindingDraft[] => {
      const { lot, model, criteria } = view
      if (lot.operationalModel !== 'procurement' || model?.aggregation !== 'weighted-sum') return []
      const faulty = criteria.findIndex(({ weight }) => weight === undefined || new Fraction(weight).lt(0))
      const sum = criteria.reduce((total, { weight }) => total.add(weight ?? '0'), new Fraction(0))
      if (criteria.length === 0 || (faulty < 0 && sum.equals(100))) return []
      const { title, weight } = criteria[faulty] ?? {}
      const named =
        faulty < 0 ? '' : ` “${title}” has ${weight === undefined ? 'no weight' : `the weight ${weight}`}.`
      return [
        {
          severity: blocksFromThreshold(view),
          lot: lot.id,
          message: `The weights of lot ${lot.id} must add up to 100; they add up to ${sum.toString(DECIMALS)}.${named}`,
          why: cite(
            view,
            { procurement: 'Article 67(5)' },
            'The relative weight of each criterion is published; only weights that add up to 100 say what each one counts.',
          ),
          fix: 'Change the weights of the award criteria until they add up to 100.',
          field: faulty < 0 ? view.criteriaPath : `${view.criteriaPath}[${faulty}].weight`,
        },
      ]
    }),
}
