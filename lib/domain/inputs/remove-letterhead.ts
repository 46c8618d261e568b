import * as z from 'zod/mini'
import { changeTarget } from './change-target'

export const removeLetterheadInput = z.strictObject(changeTarget)
