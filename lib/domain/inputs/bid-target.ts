import * as z from 'zod/mini'
import { text } from '../fields'
import { changeTarget } from './change-target'

/** One bid, found through its tender and its lot. */
export const bidTargetFields = { ...changeTarget, lotId: text, bidId: text }

/** Removing a bid, bringing it back. */
export const bidTarget = z.strictObject(bidTargetFields)
