import * as z from 'zod/mini'
import { changeTarget } from './change-target'
import { decisionTarget } from './decision-target'

/** Without a part every decision on the requirement in that lot goes. */
export const resetDecisionInput = z.strictObject({ ...changeTarget, ...decisionTarget })
