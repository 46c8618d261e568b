import * as z from 'zod/mini'
import { text } from '../fields'
import { lotTargetFields } from './lot-target'

/** A drawing of lots on record, found through its tender and its lot. */
export const drawTarget = z.strictObject({ ...lotTargetFields, drawId: text })
