import * as z from 'zod/mini'
import { day, text } from '../fields'

/** `found`: read in a public source. `check`: believed, to be verified against the official text before it is printed as law. */
export const SOURCE_STATUSES = ['found', 'check'] as const

export const provenance = { source: text, consulted: day, status: z.enum(SOURCE_STATUSES) }
