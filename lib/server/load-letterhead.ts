import 'server-only'
import { cache } from 'react'
import { letterheadOf } from '@/lib/services/letterhead-of'
import { context } from './context'

/** The city's look that stands for a tender, or why it is not used; nothing where there is none. */
export const loadLetterhead = cache(async (id: string) => letterheadOf(await context(), id))
