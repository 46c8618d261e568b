import * as z from 'zod/mini'
import { text } from '../fields'
import { changeTarget } from './change-target'
import { localRequirementFields } from './local-requirement-fields'

export const changeLocalRequirementInput = z.strictObject({
  ...changeTarget,
  key: text,
  values: localRequirementFields,
})
