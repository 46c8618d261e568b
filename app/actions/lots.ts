'use server'

import { act } from '@/lib/server/act'
import { addLot as addLotVerb } from '@/lib/services/add-lot'
import { changeBidirectional as changeBidirectionalVerb } from '@/lib/services/change-bidirectional'
import { changeLot as changeLotVerb } from '@/lib/services/change-lot'
import { removeLot as removeLotVerb } from '@/lib/services/remove-lot'
import { restoreLot as restoreLotVerb } from '@/lib/services/restore-lot'
import { setMarketEvidence as setMarketEvidenceVerb } from '@/lib/services/set-market-evidence'

export async function addLot(input: unknown) {
  return act(addLotVerb, input)
}

export async function changeLot(input: unknown) {
  return act(changeLotVerb, input)
}

export async function removeLot(input: unknown) {
  return act(removeLotVerb, input)
}

export async function restoreLot(input: unknown) {
  return act(restoreLotVerb, input)
}

export async function changeBidirectional(input: unknown) {
  return act(changeBidirectionalVerb, input)
}

export async function setMarketEvidence(input: unknown) {
  return act(setMarketEvidenceVerb, input)
}
