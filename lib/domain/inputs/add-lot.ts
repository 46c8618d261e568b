import * as z from 'zod/mini'
import { changeTarget } from './change-target'
import { newLotFields } from './new-lot-fields'

export const addLotInput = z.strictObject({ ...changeTarget, values: newLotFields })
