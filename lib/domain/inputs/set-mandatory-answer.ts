import * as z from 'zod/mini'
import { text } from '../fields'
import { bidTargetFields } from './bid-target'
import { mandatoryAnswerFields } from './mandatory-answer-fields'

export const setMandatoryAnswerInput = z.strictObject({
  ...bidTargetFields,
  requirement: text,
  values: mandatoryAnswerFields,
})
