import type { PreparedCriterion } from '../../../domain/scoring/prepare-model'
import { numberLiteral } from '../number-literal'

/** The cells that the points of one bid under one criterion are made from. */
export interface PointsCells {
  /** What the bid gives; of an offer the share, with the rest below it. */
  value: string
  months: string
  evidence: string
  hardware: string
  /** The most points. */
  most: string
  lowest: string
  highest: string
  /** The table that is looked up: codes or x, and their values. */
  codes: string
  values: string
  /** The table without its first line and without its last, for value functions. */
  from: { codes: string; values: string }
  to: { codes: string; values: string }
  firstValue: string
  hardwareYes: string
}

/** The formula of the method, as the annex prints it, over the cells of one bid (scoring.md sections 2 to 4). */
export function pointsFormula({ criterion, input }: PreparedCriterion, cells: PointsCells): string {
  const { scoring } = criterion
  const { value: x, most: w, lowest: l, highest: h } = cells
  switch (scoring.method) {
    case 'scale':
      return `${w}*${x}/${numberLiteral(scoring.max)}`
    case 'levels':
      return `${w}*SUMPRODUCT(EXACT(${cells.codes},${x}&"")*${cells.values})`
    case 'value-function':
      return `${w}*(${interpolation(x, cells)})/100`
    case 'commitment': {
      const horizon = numberLiteral(scoring.horizon)
      const evidence = `SUMPRODUCT(EXACT(${cells.codes},${cells.evidence}&"")*${cells.values})`
      const dated = `IF(${cells.months}="",0,MAX(0,(${horizon}-${cells.months})/${horizon})*${evidence})`
      const ready = `IF(${cells.hardware}="${cells.hardwareYes}",${numberLiteral(scoring.ready)},0)`
      return `${w}*${x}*MAX(${ready},${dated})`
    }
    case 'lowest-relative':
      return input.direction === 'min' ? `${w}*${l}/${x}` : `${w}*${x}/${h}`
    case 'absolute-linear': {
      const [floor, ceiling] = [numberLiteral(scoring.floor), numberLiteral(scoring.ceiling)]
      const distance = input.direction === 'min' ? `${ceiling}-${x}` : `${x}-${floor}`
      return `${w}*MAX(0,MIN(1,(${distance})/(${ceiling}-${floor})))`
    }
    case 'linear-from-lowest': {
      const span = numberLiteral(scoring.span)
      const share = `(${l}*(1+${span})-${x})/(${span}*${l})`
      return `${w}*${scoring.clamp ? `MAX(0,${share})` : share}`
    }
    case 'log':
      return `${w}*(1-LN(${x}/${l})/LN(${numberLiteral(scoring.base)}))`
    case 'inverse-square':
      return input.direction === 'min' ? `${w}*(${l}/${x})^2` : `${w}*(${x}/${h})^2`
    case 'min-max':
      return `IF(${h}=${l},${w},${w}*(${h}-${x})/(${h}-${l}))`
    case 'fictitious-price':
    case 'divisor':
      return x
  }
}

/** v at x: the value of the first anchor, and of each stretch the part that lies below x. Beyond the anchors it stays. */
function interpolation(x: string, { from, to, firstValue }: PointsCells): string {
  const within = `(${x}-${from.codes})*(${x}>${from.codes})*(${x}<=${to.codes})`
  const beyond = `(${to.codes}-${from.codes})*(${x}>${to.codes})`
  const slope = `(${to.values}-${from.values})/(${to.codes}-${from.codes})`
  return `${firstValue}+SUMPRODUCT(${slope}*(${within}+${beyond}))`
}
