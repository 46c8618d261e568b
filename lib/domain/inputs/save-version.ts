import * as z from 'zod/mini'
import { changeTarget } from './change-target'
import { versionFields } from './version-fields'

export const saveVersionInput = z.strictObject({ ...changeTarget, values: versionFields })
