import type { PreparedCriterion } from '../../../domain/scoring/prepare-model'
import { numberLiteral } from '../number-literal'
import type { PointsCells } from './points-formula'

/** Whether what the bid gives can be scored at all; the engine refuses the rest (formats.md, "a value outside a method's domain"). */
export function acceptedFormula({ criterion }: PreparedCriterion, cells: PointsCells): string {
  const { scoring } = criterion
  const x = cells.value
  switch (scoring.method) {
    case 'scale':
      return `AND(ISNUMBER(${x}),N(${x})>=0,N(${x})<=${numberLiteral(scoring.max)})`
    case 'levels':
      return `SUMPRODUCT(EXACT(${cells.codes},${x}&"")*1)=1`
    case 'commitment': {
      const { months, evidence } = cells
      const known = `SUMPRODUCT(EXACT(${cells.codes},${evidence}&"")*1)=1`
      return `AND(ISNUMBER(${x}),N(${x})>=0,N(${x})<=1,OR(${months}="",AND(ISNUMBER(${months}),N(${months})>=0,${known})))`
    }
    case 'lowest-relative':
    case 'linear-from-lowest':
    case 'log':
    case 'inverse-square':
    case 'divisor':
      return `AND(ISNUMBER(${x}),N(${x})>0)`
    case 'value-function':
    case 'absolute-linear':
    case 'min-max':
    case 'fictitious-price':
      return `ISNUMBER(${x})`
  }
}
