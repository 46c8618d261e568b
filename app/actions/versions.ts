'use server'

import { act } from '@/lib/server/act'
import { saveVersion as saveVersionVerb } from '@/lib/services/save-version'

export async function saveVersion(input: unknown) {
  return act(saveVersionVerb, input)
}
