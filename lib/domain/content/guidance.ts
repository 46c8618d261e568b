import * as z from 'zod/mini'
import { text } from '../fields'
import { words } from './words'

export const guidance = z.strictObject({
  id: text,
  /** The choice that it helps. */
  choice: z.enum([
    'tender',
    'operational-model',
    'access-and-current',
    'bidirectional',
    'readiness',
    'share',
    'deferral',
    'requirements',
    'market-evidence',
    'grid-operator',
    'award-criteria',
    'car-sharing',
    'harmonisation',
  ]),
  title: words,
  summary: words,
  more: words,
  source: text,
})

export type Guidance = z.infer<typeof guidance>
