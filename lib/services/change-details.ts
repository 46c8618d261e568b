import { changeDetailsInput } from '@/lib/domain/inputs/change-details'
import type { Tender } from '@/lib/domain/tender'
import { type Changed, changeTender } from './change-tender'
import type { Context } from './context'
import { parseInput } from './parse-input'

/** Title, reference, authority and dates, as the form holds them. */
export async function changeDetails(context: Context, input: unknown): Promise<Changed> {
  const { values, ...target } = parseInput(changeDetailsInput, input)
  const { title, reference, authority, dates } = values
  return changeTender(context, target, {
    action: 'change-details',
    section: 'details',
    alter: (tender) => ({ ...tender, title, reference, authority, dates }),
    look,
  })
}

function look({ title, reference, authority, dates }: Tender): unknown {
  return { title, reference, authority, dates }
}
