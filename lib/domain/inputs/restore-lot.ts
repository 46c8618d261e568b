import * as z from 'zod/mini'
import { text } from '../fields'
import { changeTarget } from './change-target'

/** `removal` is what `remove-lot` answered. */
export const restoreLotInput = z.strictObject({ ...changeTarget, removal: text })
