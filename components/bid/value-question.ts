import Fraction from 'fraction.js'
import { needsReason } from '@/lib/domain/bid/needs-reason'
import type { Criterion } from '@/lib/domain/evaluation'
import { showNumber } from '@/lib/domain/scoring/show-number'
import { exactWeight } from '../criteria/exact-weight'
import type { ValueQuestion } from './bid-value-form'
import { criterionAnchor } from './criterion-anchor'

/** What an officer is asked for a criterion: a level with its descriptor, a mark, or a figure of the bid with its unit. */
export function valueQuestion(criterion: Criterion): ValueQuestion {
  const { id, title, kind, scoring, unit, levels = [] } = criterion
  const base = { id: criterionAnchor(id), title, judged: needsReason(criterion, undefined) }
  if (scoring.method === 'levels')
    return {
      ...base,
      label: 'Level',
      hint: 'The highest of which the bid fulfils the whole description',
      levels: levels.map(({ code, label, value, descriptor }) => ({
        code,
        label: `${label} · ${showNumber(exactWeight(criterion).mul(new Fraction(value)))} points`,
        descriptor,
      })),
    }
  if (scoring.method === 'scale') {
    const marks = levels.map(({ value, label }) => `${value} ${label}`).join(', ')
    return {
      ...base,
      label: 'Mark',
      hint: `From 0 to ${scoring.max}${marks && `: ${marks}`}`,
    }
  }
  const label = kind === 'price' ? 'Price in the bid' : 'Figure in the bid'
  return { ...base, label, hint: unit === undefined ? undefined : `In ${unit}` }
}
