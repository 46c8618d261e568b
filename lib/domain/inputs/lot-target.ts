import * as z from 'zod/mini'
import { text } from '../fields'
import { changeTarget } from './change-target'

/** A lot of a tender: removing it, taking over its proposed criteria. */
export const lotTarget = z.strictObject({ ...changeTarget, lotId: text })
