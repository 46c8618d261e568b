import * as z from 'zod/mini'
import { text } from '../fields'
import { bidTargetFields } from './bid-target'

/** A file of a bid that is to be taken off it. */
export const detachFileInput = z.strictObject({ ...bidTargetFields, fileId: text })
