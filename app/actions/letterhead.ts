'use server'

import { act } from '@/lib/server/act'
import { removeLetterhead } from '@/lib/services/remove-letterhead'
import { restoreLetterhead } from '@/lib/services/restore-letterhead'

export const removeLetterheadAction = async (input: unknown) => act(removeLetterhead, input)
export const restoreLetterheadAction = async (input: unknown) => act(restoreLetterhead, input)
