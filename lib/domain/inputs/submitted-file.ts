import * as z from 'zod/mini'
import { text } from '../fields'

/** A file that a tenderer handed in, found through its tender. */
export const submittedFileInput = z.strictObject({ tenderId: text, fileId: text })
