import * as z from 'zod/mini'
import { text } from '../fields'

/** A lot to read or to make a file of. */
export const lotOfTender = z.strictObject({ tenderId: text, lotId: text })
