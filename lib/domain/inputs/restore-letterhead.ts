import * as z from 'zod/mini'
import { text } from '../fields'
import { changeTarget } from './change-target'

/** `letterheadId`: the one that stood before. */
export const restoreLetterheadInput = z.strictObject({ ...changeTarget, letterheadId: text })
