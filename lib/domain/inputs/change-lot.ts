import * as z from 'zod/mini'
import { text } from '../fields'
import { changeTarget } from './change-target'
import { lotFields } from './lot-fields'

/** `lotId` is the lot as it is now; another `values.id` renames it. */
export const changeLotInput = z.strictObject({ ...changeTarget, lotId: text, values: lotFields })
