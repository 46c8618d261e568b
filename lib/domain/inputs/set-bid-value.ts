import * as z from 'zod/mini'
import { text } from '../fields'
import { bidTargetFields } from './bid-target'
import { bidValueFields } from './bid-value-fields'

export const setBidValueInput = z.strictObject({
  ...bidTargetFields,
  criterion: text,
  values: bidValueFields,
})
