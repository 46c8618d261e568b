import * as z from 'zod/mini'
import { text } from '../fields'
import { changeTarget } from './change-target'

export const lotTargetFields = { ...changeTarget, lotId: text }

/** A lot of a tender: removing it, taking over its proposed criteria. */
export const lotTarget = z.strictObject(lotTargetFields)
