import * as z from 'zod/mini'
import { changeTarget } from './change-target'

/** Deleting, restoring, copying, exporting: nothing but the tender is named. */
export const tenderTarget = z.strictObject(changeTarget)
