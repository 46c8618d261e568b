import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { documentXml } from '@/lib/documents/testing/document-xml'
import { wordText } from '@/lib/documents/testing/word-text'
import { aTender } from '@/lib/domain/testing/a-tender'
import { changeDetails } from './change-details'
import { compareVersions } from './compare-versions'
import type { Context } from './context'
import { decide } from './decide'
import { deleteTender } from './delete-tender'
import { makeAnnex } from './make-annex'
import { makeChanges } from './make-changes'
import { makeFileNote } from './make-file-note'
import { makeTracked } from './make-tracked'
import { readAudit } from './read-audit'
import { readTender } from './read-tender'
import { readVersions } from './read-versions'
import { saveVersion } from './save-version'
import { aContext } from './testing/a-context'
import { given } from './testing/given'
import { refused } from './testing/refused'

let context: Context
let end: () => void
beforeEach(() => {
  ;({ context, end } = aContext())
})
afterEach(() => end())

const values = { name: 'To counsel', reason: 'For review' }
const save = (tenderId: string, change: object = {}) =>
  saveVersion(context, { tenderId, values: { ...values, ...change } })

async function rename(tenderId: string, title: string) {
  const { tender } = await readTender(context, { tenderId })
  const { reference, authority, dates } = tender
  await changeDetails(context, { tenderId, values: { title, reference, authority, dates } })
}

async function annexText(input: object): Promise<string> {
  const made = await makeAnnex(context, { draft: true, ...input })
  if (!made.ok) throw new Error(made.message)
  return wordText(made.bytes)
}

describe('a version', () => {
  it('keeps who saved what, when and why, and the history says so', async () => {
    const tenderId = await given(context)
    expect(await save(tenderId)).toMatchObject({ number: 1 })
    const { versions, unchanged } = await readVersions(context, { tenderId })
    expect(versions).toMatchObject([
      { number: 1, ...values, officer: 'Ada Officer', blocks: 0, catalogue: 'scale-d5.4@1.0' },
    ])
    expect(versions[0]?.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    expect(unchanged).toBe(true)
    const { entries } = await readAudit(context, { tenderId })
    expect(entries[0]).toMatchObject({ action: 'save-version', section: 'version 1', officer: 'Ada Officer' })
  })

  it('is not saved twice for one text, and leaves nothing behind where it is refused', async () => {
    const tenderId = await given(context)
    await save(tenderId)
    const before = await readTender(context, { tenderId })
    const refusal = await refused(save(tenderId, { name: 'Again' }))
    expect(refusal.message).toBe('Nothing has changed since version 1, To counsel.')
    expect((await readVersions(context, { tenderId })).versions).toHaveLength(1)
    expect((await readTender(context, { tenderId })).revision).toBe(before.revision)
  })

  it('needs a name and a reason', async () => {
    const tenderId = await given(context)
    const refusal = await refused(save(tenderId, { name: ' ', reason: '' }))
    expect(refusal.problems.map(({ path }) => path).sort()).toEqual(['name', 'reason'])
  })

  it('is not saved of a deleted tender', async () => {
    const tenderId = await given(context)
    await deleteTender(context, { tenderId })
    expect((await refused(save(tenderId))).code).toBe('not-allowed')
  })

  it('gets numbers one after the other, also from two windows at once', async () => {
    const tenderId = await given(context)
    await save(tenderId)
    await rename(tenderId, 'Public charging, corrected')
    const both = await Promise.allSettled([save(tenderId), save(tenderId)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const { versions } = await readVersions(context, { tenderId })
    expect(versions.map(({ number }) => number)).toEqual([2, 1])
  })

  it('is printed later as it was, whatever changed since, catalogue included', async () => {
    const tenderId = await given(context)
    await save(tenderId)
    await rename(tenderId, 'Another title')
    const [requirement] = context.content.requirements
    if (!requirement) throw new Error('no requirement')
    const reworded = { ...requirement, clause: { en: { mandatory: 'REWORDED.' } } }
    context = {
      ...context,
      content: {
        ...context.content,
        requirements: [reworded, ...context.content.requirements.slice(1)],
      },
    }
    expect(await makeAnnex(context, { tenderId, version: 1 })).toMatchObject({
      fileName: expect.stringMatching(/-version-1\.docx$/),
    })
    const [now, kept] = [await annexText({ tenderId }), await annexText({ tenderId, version: 1 })]
    expect(now).toContain('Another title')
    expect(now).toContain('REWORDED.')
    expect(kept).toContain(aTender().title)
    expect(kept).toContain('Version 1')
    expect(kept).not.toContain('REWORDED.')
    const { otherTexts } = await compareVersions(context, { tenderId, from: 1 })
    expect(otherTexts).toBe(true)
  })
})

describe('two versions', () => {
  async function twoVersions() {
    const tenderId = await given(context)
    await save(tenderId)
    await decide(context, {
      tenderId,
      requirement: 'GEN-2',
      lot: '1',
      values: { treatment: 'excluded', rationale: 'Elsewhere' },
    })
    await rename(tenderId, 'Public charging, corrected')
    return tenderId
  }

  it('are compared with each other, and each with the tender as it stands', async () => {
    const tenderId = await twoVersions()
    const since = JSON.stringify((await compareVersions(context, { tenderId, from: 1 })).blocks)
    expect(since).toContain('GEN-2')
    expect(since).toContain('Public charging, corrected')
    await save(tenderId)
    const between = JSON.stringify((await compareVersions(context, { tenderId, from: '1', to: '2' })).blocks)
    expect(between).toBe(since)
    const none = JSON.stringify((await compareVersions(context, { tenderId, from: 2 })).blocks)
    expect(none).toContain('Nothing that the annex says has changed.')
  })

  it('are not compared backwards, nor where there is no such version', async () => {
    const tenderId = await twoVersions()
    await save(tenderId)
    expect((await refused(compareVersions(context, { tenderId, from: 2, to: 1 }))).code).toBe('not-allowed')
    expect((await refused(compareVersions(context, { tenderId, from: 9 }))).message).toBe(
      'This tender has no version 9.',
    )
    expect((await refused(makeTracked(context, { tenderId, from: 1, lot: '7' }))).code).toBe('not-found')
  })

  it('give a file with tracked changes in the officer’s name, a summary, and a note that names them', async () => {
    const tenderId = await twoVersions()
    const tracked = await makeTracked(context, { tenderId, from: 1 })
    expect(documentXml(tracked.bytes)).toContain('w:author="Ada Officer"')
    const summary = await makeChanges(context, { tenderId, from: 1 })
    expect(summary.fileName).toMatch(/changes-since-version-1-draft\.docx$/)
    expect(wordText((await makeFileNote(context, { tenderId })).bytes)).toContain('To counsel')
  })

  it('keep the numbers of the first in the annex of now', async () => {
    const tenderId = await twoVersions()
    const text = await annexText({ tenderId })
    expect(text).toContain('(GEN-2, withdrawn)')
    expect(text).toContain('After version 1')
    expect(await annexText({ tenderId, version: 1 })).not.toContain('withdrawn)')
  })
})
