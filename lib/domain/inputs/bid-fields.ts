import * as z from 'zod/mini'
import { isDay, text } from '../fields'
import { fromForm } from './from-form'

const moment = z.string().check(
  z.refine((value) => isMoment(value), {
    error: 'expected a day, or a day and time such as 2027-02-15T11:58',
  }),
)

/** A bid as the e-tendering platform lists it: who, received when, opened when. */
export const bidFields = fromForm(
  z.strictObject({ tenderer: text, receivedAt: z.optional(moment), openedAt: z.optional(moment) }),
)

function isMoment(value: string): boolean {
  const [day = '', time, ...rest] = value.split('T')
  const isTime = time === undefined || /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(time)
  return isDay(day) && isTime && rest.length === 0
}
