import * as z from 'zod/mini'
import { acceptanceFields } from './acceptance-fields'
import { changeTarget } from './change-target'
import { findingTarget } from './finding-target'

export const acceptFindingInput = z.strictObject({
  ...changeTarget,
  ...findingTarget,
  values: acceptanceFields,
})
