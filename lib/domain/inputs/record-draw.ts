import * as z from 'zod/mini'
import { drawFields } from './draw-fields'
import { lotTargetFields } from './lot-target'

/** `rank`: the one that the page showed as shared; a draw for a tie that is another one by now is refused. */
export const recordDrawInput = z.strictObject({
  ...lotTargetFields,
  rank: z.int().check(z.positive()),
  values: drawFields,
})
