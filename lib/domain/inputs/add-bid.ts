import * as z from 'zod/mini'
import { text } from '../fields'
import { bidFields } from './bid-fields'
import { changeTarget } from './change-target'

export const addBidInput = z.strictObject({ ...changeTarget, lotId: text, values: bidFields })
