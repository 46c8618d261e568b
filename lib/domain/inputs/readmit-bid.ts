import * as z from 'zod/mini'
import { bidTargetFields } from './bid-target'
import { readmissionFields } from './readmission-fields'

export const readmitBidInput = z.strictObject({ ...bidTargetFields, values: readmissionFields })
