import * as z from 'zod/mini'
import { changeTarget } from './change-target'
import { decisionFields } from './decision-fields'
import { decisionTarget } from './decision-target'

export const decideInput = z.strictObject({ ...changeTarget, ...decisionTarget, values: decisionFields })
