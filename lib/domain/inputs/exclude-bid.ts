import * as z from 'zod/mini'
import { bidTargetFields } from './bid-target'
import { exclusionFields } from './exclusion-fields'

export const excludeBidInput = z.strictObject({ ...bidTargetFields, values: exclusionFields })
