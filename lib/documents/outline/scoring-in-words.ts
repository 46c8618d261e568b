import Fraction from 'fraction.js'
import type { Criterion } from '../../domain/evaluation'
import type { AnnexContext } from './annex-context'
import { decimalText } from './decimal-text'

/** The formula of a criterion with its own figures in it: what stands here is what is computed (scoring.md, first lines). */
export function scoringInWords(
  { say }: Pick<AnnexContext, 'say'>,
  criterion: Criterion,
  most: string,
): string {
  const { scoring, direction = 'min' } = criterion
  const weight = most
  switch (scoring.method) {
    case 'scale':
      return say('B.method.scale', { weight, max: decimalText(scoring.max) })
    case 'levels':
      return say('B.method.levels', { weight })
    case 'value-function':
      return say('B.method.value-function', {
        weight,
        outside: say(`B.method.value-function.${scoring.outside}`),
      })
    case 'commitment': {
      const terms = say('B.method.commitment.terms', { horizon: decimalText(scoring.horizon) })
      return new Fraction(scoring.ready).equals(0)
        ? `${say('B.method.commitment', { weight })}\n${terms}`
        : [
            say('B.method.commitment.larger', { weight }),
            terms,
            say('B.method.commitment.ready', { ready: decimalText(scoring.ready) }),
          ].join('\n')
    }
    case 'lowest-relative':
      return say(`B.method.lowest-relative.${direction}`, { weight })
    case 'absolute-linear':
      return say(`B.method.absolute-linear.${direction}`, {
        weight,
        floor: decimalText(scoring.floor),
        ceiling: decimalText(scoring.ceiling),
      })
    case 'linear-from-lowest': {
      const formula = say('B.method.linear-from-lowest', { weight, span: decimalText(scoring.span) })
      return scoring.clamp ? `${formula} ${say('B.method.linear-from-lowest.clamp')}` : formula
    }
    case 'log':
      return say('B.method.log', { weight, base: decimalText(scoring.base) })
    case 'inverse-square':
      return say(`B.method.inverse-square.${direction}`, { weight })
    case 'min-max':
      return say('B.method.min-max', { weight })
    case 'fictitious-price':
      return say('B.method.fictitious-price')
    case 'divisor':
      return say('B.method.divisor')
  }
}
