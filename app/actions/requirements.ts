'use server'

import { act } from '@/lib/server/act'
import { addLocalRequirement as addLocalRequirementVerb } from '@/lib/services/add-local-requirement'
import { changeLocalRequirement as changeLocalRequirementVerb } from '@/lib/services/change-local-requirement'
import { decide as decideVerb } from '@/lib/services/decide'
import { decideTogether as decideTogetherVerb } from '@/lib/services/decide-together'
import { removeLocalRequirement as removeLocalRequirementVerb } from '@/lib/services/remove-local-requirement'
import { resetDecision as resetDecisionVerb } from '@/lib/services/reset-decision'
import { undoDecisions as undoDecisionsVerb } from '@/lib/services/undo-decisions'

export async function decide(input: unknown) {
  return act(decideVerb, input)
}

export async function decideTogether(input: unknown) {
  return act(decideTogetherVerb, input)
}

/** Takes back what a decision answered; its own answer is what redoing takes back. */
export async function undoDecisions(input: unknown) {
  return act(undoDecisionsVerb, input)
}

export async function resetDecision(input: unknown) {
  return act(resetDecisionVerb, input)
}

export async function addLocalRequirement(input: unknown) {
  return act(addLocalRequirementVerb, input)
}

export async function changeLocalRequirement(input: unknown) {
  return act(changeLocalRequirementVerb, input)
}

export async function removeLocalRequirement(input: unknown) {
  return act(removeLocalRequirementVerb, input)
}
