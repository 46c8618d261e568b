'use server'

import { act } from '@/lib/server/act'
import { recordDraw as recordDrawVerb } from '@/lib/services/record-draw'
import { restoreDraw as restoreDrawVerb } from '@/lib/services/restore-draw'
import { takeBackDraw as takeBackDrawVerb } from '@/lib/services/take-back-draw'

export async function recordDraw(input: unknown) {
  return act(recordDrawVerb, input)
}

export async function takeBackDraw(input: unknown) {
  return act(takeBackDrawVerb, input)
}

export async function restoreDraw(input: unknown) {
  return act(restoreDrawVerb, input)
}
