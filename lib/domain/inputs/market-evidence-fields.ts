import * as z from 'zod/mini'
import { marketEvidence } from '../tender'
import { fromForm } from './from-form'

/** The form of the market evidence: the whole list, as the page shows it. */
export const marketEvidenceFields = fromForm(z.strictObject({ marketEvidence: z.array(marketEvidence) }))
