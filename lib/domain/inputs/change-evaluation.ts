import * as z from 'zod/mini'
import { text } from '../fields'
import { changeTarget } from './change-target'
import { evaluationFields } from './evaluation-fields'

/** Null takes the lot's own criteria away: the proposals stand again. */
export const changeEvaluationInput = z.strictObject({
  ...changeTarget,
  lotId: text,
  values: z.nullable(evaluationFields),
})
