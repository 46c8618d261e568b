import * as z from 'zod/mini'
import { bidTargetFields } from './bid-target'
import { reasonFields } from './reason-fields'

/** A decision on a bid that needs nothing but its reason: taking an exclusion back, admitting a late bid, taking that back. */
export const reasonedDecisionInput = z.strictObject({ ...bidTargetFields, values: reasonFields })
