import * as z from 'zod/mini'
import { bidFields } from './bid-fields'
import { bidTargetFields } from './bid-target'

export const changeBidInput = z.strictObject({ ...bidTargetFields, values: bidFields })
