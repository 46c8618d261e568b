import { LABELS } from '@/lib/domain/labels'
import type { Deferral } from '@/lib/domain/tender'

/** The parts of a deferral that are said in words of one's own. */
export const DEFERRAL_TEXTS = ['establishedBy', 'evidence', 'cost', 'remedy'] as const

/** How the choices and the texts of a deferral are called on screen. */
export const DEFERRAL_WORDS = {
  trigger: {
    certification: 'Certification becomes available',
    date: 'A date that you set',
  } satisfies Record<NonNullable<Deferral['trigger']>, string>,
  then: {
    'next-proof': 'It binds, and the next proof of the ladder counts',
    lapse: 'It lapses',
    review: 'It is reviewed: one later date, or it lapses',
  } satisfies Record<NonNullable<Deferral['then']>, string>,
  /** What the long-stop date and the fallback mean depends on the moment. */
  longStop: {
    certification:
      'The last day for a certificate to become available; what happens then you choose below. On or before the end of the contract or permit.',
    date: 'On your date or after it, on or before the end of the contract or permit. It limits a review; otherwise your date is the last day.',
  },
  thenLabel: {
    certification: 'If no certificate exists by then',
    date: 'If no certificate exists on that date',
  },
  texts: {
    establishedBy: 'Who establishes that the moment has come',
    evidence: 'Evidence of it',
    cost: LABELS.deferral.cost,
    remedy: 'What happens if it is not met',
  } satisfies Record<(typeof DEFERRAL_TEXTS)[number], string>,
} as const
