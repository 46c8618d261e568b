'use server'

import { act } from '@/lib/server/act'
import { addBid as addBidVerb } from '@/lib/services/add-bid'
import { admitLateBid as admitLateBidVerb } from '@/lib/services/admit-late-bid'
import { changeBid as changeBidVerb } from '@/lib/services/change-bid'
import { decideOpenRequirements as decideOpenRequirementsVerb } from '@/lib/services/decide-open-requirements'
import { detachFile as detachFileVerb } from '@/lib/services/detach-file'
import { excludeBid as excludeBidVerb } from '@/lib/services/exclude-bid'
import { readmitBid as readmitBidVerb } from '@/lib/services/readmit-bid'
import { removeBid as removeBidVerb } from '@/lib/services/remove-bid'
import { reopenFile as reopenFileVerb } from '@/lib/services/reopen-file'
import { restoreBid as restoreBidVerb } from '@/lib/services/restore-bid'
import { setBidValue as setBidValueVerb } from '@/lib/services/set-bid-value'
import { setMandatoryAnswer as setMandatoryAnswerVerb } from '@/lib/services/set-mandatory-answer'
import { settleFile as settleFileVerb } from '@/lib/services/settle-file'
import { takeBackLateAdmission as takeBackLateAdmissionVerb } from '@/lib/services/take-back-late-admission'

export async function addBid(input: unknown) {
  return act(addBidVerb, input)
}

export async function changeBid(input: unknown) {
  return act(changeBidVerb, input)
}

export async function removeBid(input: unknown) {
  return act(removeBidVerb, input)
}

export async function restoreBid(input: unknown) {
  return act(restoreBidVerb, input)
}

export async function setMandatoryAnswer(input: unknown) {
  return act(setMandatoryAnswerVerb, input)
}

export async function decideOpenRequirements(input: unknown) {
  return act(decideOpenRequirementsVerb, input)
}

export async function excludeBid(input: unknown) {
  return act(excludeBidVerb, input)
}

export async function readmitBid(input: unknown) {
  return act(readmitBidVerb, input)
}

export async function admitLateBid(input: unknown) {
  return act(admitLateBidVerb, input)
}

export async function takeBackLateAdmission(input: unknown) {
  return act(takeBackLateAdmissionVerb, input)
}

export async function settleFile(input: unknown) {
  return act(settleFileVerb, input)
}

export async function reopenFile(input: unknown) {
  return act(reopenFileVerb, input)
}

export async function detachFile(input: unknown) {
  return act(detachFileVerb, input)
}

export async function setBidValue(input: unknown) {
  return act(setBidValueVerb, input)
}
