import * as z from 'zod/mini'
import { text } from '../fields'
import { changeTarget } from './change-target'

export const removeLocalRequirementInput = z.strictObject({ ...changeTarget, key: text })
