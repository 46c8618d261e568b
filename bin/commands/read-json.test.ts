import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { content } from '../../lib/content/content'
import { fingerprint } from '../../lib/documents/fingerprint'
import { parseTender } from '../../lib/domain/parse-tender'
import { CATALOGUE } from '../../lib/domain/sets'
import { readEvaluation } from './read-evaluation'
import { readJson } from './read-json'
import { readTender } from './read-tender'

const folder = mkdtempSync(join(tmpdir(), 'workbench-json-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const EXAMPLE = 'content/examples/single-lot-procurement.json'

function file(text: string): string {
  const path = join(folder, 'given.json')
  writeFileSync(path, text)
  return path
}

describe('a file given to the command line', () => {
  it('loses control characters and halves of characters, in a tender and in an evaluation', () => {
    const tender = { ...JSON.parse(readFileSync(EXAMPLE, 'utf8')), title: 'Ha\u0000rbour\u0085 \ud800 2027' }
    expect(readTender(file(JSON.stringify(tender))).tender.title).toBe('Harbour \ufffd 2027')
    const model = {
      format: 'evaluation/1',
      criteria: [
        {
          id: 'q',
          title: 'Qua\u0007lity',
          kind: 'quality',
          weight: '100',
          scoring: { method: 'scale', max: '10' },
        },
      ],
      bids: [{ id: 'A', values: { q: '8' }, excluded: 'SC-6\u0000 not met' }],
    }
    const { criteria, bids } = readEvaluation(file(JSON.stringify(model)))
    expect([criteria[0]?.title, bids[0]?.excluded]).toEqual(['Quality', 'SC-6 not met'])
  })

  it('keeps its fingerprint where it holds none of them', () => {
    const raw: unknown = JSON.parse(readFileSync(EXAMPLE, 'utf8'))
    expect(readJson(EXAMPLE)).toEqual(raw)
    const uncleaned = parseTender(raw, content())
    expect(uncleaned.ok && fingerprint(uncleaned.tender, CATALOGUE)).toBe(
      fingerprint(readTender(EXAMPLE).tender, CATALOGUE),
    )
  })

  it('is refused in a sentence where it is nested too deeply', () => {
    expect(() => readJson(file('['.repeat(200_000) + ']'.repeat(200_000)))).toThrow(/nested deeper/)
  })
})
