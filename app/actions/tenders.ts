'use server'

import { act } from '@/lib/server/act'
import { uploadedText } from '@/lib/server/uploaded-text'
import { changeDetails as changeDetailsVerb } from '@/lib/services/change-details'
import { copyTender as copyTenderVerb } from '@/lib/services/copy-tender'
import { createTender as createTenderVerb } from '@/lib/services/create-tender'
import { deleteTender as deleteTenderVerb } from '@/lib/services/delete-tender'
import { importTender as importTenderVerb } from '@/lib/services/import-tender'
import { restoreTender as restoreTenderVerb } from '@/lib/services/restore-tender'

export async function createTender(input: unknown) {
  return act(createTenderVerb, input)
}

/** Takes the form itself, with the file in it. */
export async function importTender(form: unknown) {
  return act(async (context, input) => importTenderVerb(context, { text: await uploadedText(input) }), form)
}

export async function copyTender(input: unknown) {
  return act(copyTenderVerb, input)
}

export async function deleteTender(input: unknown) {
  return act(deleteTenderVerb, input)
}

export async function restoreTender(input: unknown) {
  return act(restoreTenderVerb, input)
}

export async function changeDetails(input: unknown) {
  return act(changeDetailsVerb, input)
}
