import { bidirectional } from '../tender'
import { fromForm } from './from-form'

/** The form of a lot's bidirectional choice: readiness, stance, share, deferral. */
export const bidirectionalFields = fromForm(bidirectional, { numbers: ['months', 'share'] })
