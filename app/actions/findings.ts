'use server'

import { act } from '@/lib/server/act'
import { acceptFinding as acceptFindingVerb } from '@/lib/services/accept-finding'
import { withdrawAcceptance as withdrawAcceptanceVerb } from '@/lib/services/withdraw-acceptance'

export async function acceptFinding(input: unknown) {
  return act(acceptFindingVerb, input)
}

export async function withdrawAcceptance(input: unknown) {
  return act(withdrawAcceptanceVerb, input)
}
