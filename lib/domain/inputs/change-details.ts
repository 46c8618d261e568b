import * as z from 'zod/mini'
import { changeTarget } from './change-target'
import { detailsFields } from './details-fields'

export const changeDetailsInput = z.strictObject({ ...changeTarget, values: detailsFields })
