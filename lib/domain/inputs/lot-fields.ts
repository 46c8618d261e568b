import * as z from 'zod/mini'
import { lot } from '../tender'
import { fromForm } from './from-form'

/** The form of a lot: every field but the bidirectional choice, which has its own. A field left empty is taken away. */
export const lotFields = fromForm(z.omit(lot, { bidirectional: true }), {
  numbers: ['chargingPoints', 'powerKw'],
  decimals: ['estimatedValue'],
})
