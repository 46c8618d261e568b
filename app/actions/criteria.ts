'use server'

import { act } from '@/lib/server/act'
import { changeEvaluation as changeEvaluationVerb } from '@/lib/services/change-evaluation'
import { takeOverProposedCriteria as takeOverProposedCriteriaVerb } from '@/lib/services/take-over-proposed-criteria'

export async function changeEvaluation(input: unknown) {
  return act(changeEvaluationVerb, input)
}

export async function takeOverProposedCriteria(input: unknown) {
  return act(takeOverProposedCriteriaVerb, input)
}
