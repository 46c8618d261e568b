import * as z from 'zod/mini'
import { changeTarget } from './change-target'
import { localRequirementFields } from './local-requirement-fields'

export const addLocalRequirementInput = z.strictObject({ ...changeTarget, values: localRequirementFields })
