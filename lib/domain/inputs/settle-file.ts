import * as z from 'zod/mini'
import { bidTargetFields } from './bid-target'
import { settleFileFields } from './settle-file-fields'

export const settleFileInput = z.strictObject({ ...bidTargetFields, values: settleFileFields })
