import type { UseFormReturn } from 'react-hook-form'
import type * as z from 'zod/mini'
import type { lotFields } from '@/lib/domain/inputs/lot-fields'
import type { LotValues } from './lot-values'

/** What each section of the form of a lot takes. */
export interface LotSection {
  form: UseFormReturn<LotValues, unknown, z.infer<typeof lotFields>>
  /** Anchor of a field, from its path within the lot. */
  id(path: string): string
}
