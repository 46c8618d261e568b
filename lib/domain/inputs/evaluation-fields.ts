import { evaluationModel } from '../evaluation'
import { fromForm } from './from-form'

/** The form of a lot's award criteria. An optional field left empty is taken away; exact numbers may have a comma. */
export const evaluationFields = fromForm(evaluationModel, {
  numbers: ['rank', 'decimals'],
  decimals: [
    'weight',
    'maximumValue',
    'threshold',
    'totalThreshold',
    'scale',
    'max',
    'floor',
    'ceiling',
    'span',
    'base',
    'horizon',
    'ready',
    'value',
    'x',
    'v',
  ],
})
