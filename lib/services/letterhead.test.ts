import { afterEach, beforeEach, expect, it } from 'vitest'
import { letterheads } from '@/db/schema'
import { aLetterhead } from '@/lib/documents/letterhead/testing/a-letterhead'
import { wordText } from '@/lib/documents/testing/word-text'
import { copyTender } from './copy-tender'
import { letterheadOf } from './letterhead-of'
import { makeAnnex } from './make-annex'
import { putLetterhead } from './put-letterhead'
import { readAudit } from './read-audit'
import { removeLetterhead } from './remove-letterhead'
import { restoreLetterhead } from './restore-letterhead'
import { aContext } from './testing/a-context'
import { given } from './testing/given'
import { refused } from './testing/refused'

let context: ReturnType<typeof aContext>['context']
let end: () => void
let tenderId: string
beforeEach(async () => {
  ;({ context, end } = aContext())
  tenderId = await given(context)
})
afterEach(() => end())

async function annexText(): Promise<string> {
  const made = await makeAnnex(context, { tenderId, draft: true })
  if (!made.ok) throw new Error(made.message)
  return wordText(made.bytes)
}
const put = (bytes: Uint8Array) => putLetterhead(context, { tenderId, fileName: 'city.docx', bytes })

it('stands in every annex of the tender from then on', async () => {
  expect(await annexText()).not.toContain('City of Example')
  await put(aLetterhead())
  expect(await annexText()).toContain('City of Example & Sons')
  expect(await letterheadOf(context, tenderId)).toMatchObject({ name: 'city.docx', officer: 'Ada Officer' })
})

it('is kept when another file is refused', async () => {
  await put(aLetterhead())
  const refusal = await refused(put(aLetterhead({ 'word/vbaProject.bin': 'x' })))
  expect(refusal.message).toContain('it holds macros')
  expect(refusal.message).toContain('The look so far stays.')
  expect(await annexText()).toContain('City of Example & Sons')
})

it('can be removed, and the removal taken back; the audit trail tells of both', async () => {
  await put(aLetterhead())
  const before = await letterheadOf(context, tenderId)
  await removeLetterhead(context, { tenderId })
  expect(await letterheadOf(context, tenderId)).toBeUndefined()
  expect(await annexText()).not.toContain('City of Example')
  await restoreLetterhead(context, { tenderId, letterheadId: before?.id })
  expect(await annexText()).toContain('City of Example & Sons')
  const { entries } = await readAudit(context, { tenderId })
  expect(entries.slice(0, 3).map(({ action }) => action)).toEqual([
    'restore-letterhead',
    'remove-letterhead',
    'put-letterhead',
  ])
})

it("of a colleague's is neither brought down by an undo nor replaced or removed unseen", async () => {
  const seenFirst = await put(aLetterhead())
  const first = await letterheadOf(context, tenderId)
  const { revision } = await removeLetterhead(context, { tenderId, ...seenFirst })
  await putLetterhead(context, { tenderId, revision, fileName: 'theirs.docx', bytes: aLetterhead() })
  const undo = restoreLetterhead(context, { tenderId, letterheadId: first?.id })
  expect((await refused(undo)).message).toBe(
    'theirs.docx, taken over by Ada Officer, is the look of this tender now. Remove it first.',
  )
  const unseen = { tenderId, revision }
  expect((await refused(removeLetterhead(context, unseen))).code).toBe('changed-meanwhile')
  const other = putLetterhead(context, { ...unseen, fileName: 'mine.docx', bytes: aLetterhead() })
  expect((await refused(other)).code).toBe('changed-meanwhile')
  expect(await letterheadOf(context, tenderId)).toMatchObject({ name: 'theirs.docx' })
})

it('is not hidden where the rules of today refuse it: the reason is said, and the annex has ours', async () => {
  await put(aLetterhead())
  const bytes = Buffer.from(aLetterhead({ 'word/vbaProject.bin': 'x' }))
  await context.db.transaction(async () => {
    await context.db.current().update(letterheads).set({ bytes })
  })
  expect(await letterheadOf(context, tenderId)).toMatchObject({
    ok: false,
    name: 'city.docx',
    message: expect.stringContaining('it holds macros'),
  })
  expect(await annexText()).not.toContain('City of Example')
})

it('of another tender is not to be brought back here', async () => {
  await put(aLetterhead())
  const id = (await letterheadOf(context, tenderId))?.id
  const other = await given(context, { title: 'Another' })
  expect((await refused(restoreLetterhead(context, { tenderId: other, letterheadId: id }))).code).toBe(
    'not-found',
  )
  expect(await letterheadOf(context, other)).toBeUndefined()
})

it('goes with a copy of the tender, and stays there when it is removed here', async () => {
  await put(aLetterhead())
  const copy = await copyTender(context, { tenderId })
  await removeLetterhead(context, { tenderId })
  expect(await letterheadOf(context, copy.id)).toMatchObject({ ok: true, name: 'city.docx' })
})
