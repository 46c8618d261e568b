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
  texts: {
    establishedBy: 'Who establishes that the moment has come',
    evidence: 'Evidence of it',
    cost: LABELS.deferral.cost,
    remedy: 'What happens if it is not met',
  } satisfies Record<(typeof DEFERRAL_TEXTS)[number], string>,
} as const
