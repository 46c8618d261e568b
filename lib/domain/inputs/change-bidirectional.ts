import * as z from 'zod/mini'
import { text } from '../fields'
import { bidirectionalFields } from './bidirectional-fields'
import { changeTarget } from './change-target'

export const changeBidirectionalInput = z.strictObject({
  ...changeTarget,
  lotId: text,
  values: bidirectionalFields,
})
