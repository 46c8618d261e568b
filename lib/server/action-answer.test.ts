import { expect, it, vi } from 'vitest'
import { Refusal } from '@/lib/services/refusal'
import { actionAnswer } from './action-answer'

it('gives what the verb gives', async () => {
  expect(await actionAnswer(async () => ({ revision: 3 }))).toEqual({ ok: true, revision: 3 })
})

it('gives the sentence and the fields of a refusal', async () => {
  const problems = [{ path: 'title', message: 'fill this in; expected text' }]
  const answer = actionAnswer(async () => Promise.reject(new Refusal('invalid', 'One field.', problems)))
  expect(await answer).toEqual({ ok: false, message: 'One field.', problems })
})

it('shows a number for a fault of ours, and the cause to the operator alone', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const cause = new Error('SQLITE_CORRUPT: secret path')
  const answer = await actionAnswer(async () => Promise.reject(cause))
  const number = /number ([0-9a-f]{8})/.exec(answer.ok ? '' : answer.message)?.[1] ?? 'none'
  expect(JSON.stringify(answer)).not.toContain('secret')
  expect(log).toHaveBeenCalledWith(`fault ${number}:`, cause)
  log.mockRestore()
})
