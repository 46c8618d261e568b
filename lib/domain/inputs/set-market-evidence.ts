import * as z from 'zod/mini'
import { changeTarget } from './change-target'
import { marketEvidenceFields } from './market-evidence-fields'

export const setMarketEvidenceInput = z.strictObject({ ...changeTarget, values: marketEvidenceFields })
