import { describe, expect, it } from 'vitest'
import { assemble } from '../../domain/assembly/assemble'
import type { Tender } from '../../domain/tender'
import { aLot, aTender, findingsOf, settledProofs, theContent } from '../../domain/testing/a-tender'
import { anExample } from '../testing/an-annex'
import { validateWord } from '../testing/validate-word'
import { validateWorkbook } from '../workbook/testing/validate-workbook'
import { fileNote } from './file-note'
import { requirementsList } from './requirements-list'

const HOSTILE = '=HYPERLINK("http://evil") <w:p>& \u0000\uffff שלום {title}\nnext'
const day = '2026-11-24'

function note(tender: Tender, versions: Parameters<typeof fileNote>[0]['versions'] = []) {
  const content = theContent()
  const { lots, findings: found } = assemble({ ...tender, acceptedFindings: [] }, content)
  return fileNote({ tender, content, lots, found, versions, day })
}
function list(tender: Tender) {
  const content = theContent()
  return requirementsList(tender, assemble(tender, content).lots, content, { day })
}
const rowsUnder = (tender: Tender, caption: string) =>
  note(tender).blocks.flatMap((block) =>
    block.kind === 'table' && block.caption === caption ? block.rows : [],
  )

describe('the internal file note', () => {
  it('gives every departure with its reason', () => {
    const tender = aTender({
      decisions: [
        ...settledProofs(),
        { requirement: 'SC-10', lot: '1', treatment: 'award-criterion', rationale: 'The market can do more' },
        { requirement: 'GEN-3', lot: '1', treatment: 'excluded' },
      ],
    })
    const rows = rowsUnder(tender, 'Departures from the catalogue with their reasons')
    expect(rows).toContainEqual(['SC-10', 'Lot 1', 'Used as: Award criterion', 'The market can do more'])
    expect(rows.at(-1)?.at(-1)).toBe('No reason recorded')
  })

  it('gives an accepted finding with what it found and why it was accepted, and no longer as one that stands', () => {
    const open = aTender({ lots: [aLot({ termReason: '' })] })
    const warning = findingsOf(open).find(({ severity }) => severity === 'warn')
    if (!warning) throw new Error('the tender has no warning')
    const { rule, lot, requirement } = warning
    const accepted = {
      rule,
      ...(lot ? { lot } : {}),
      ...(requirement ? { requirement } : {}),
      rationale: 'Agreed with counsel',
    }
    const tender = { ...open, acceptedFindings: [accepted] }
    const [row] = rowsUnder(tender, 'Findings accepted with their reasons')
    expect(row).toEqual([expect.any(String), warning.message, warning.why, 'Agreed with counsel'])
    const standing = (one: Tender) =>
      rowsUnder(one, 'Findings that nobody has settled').map((cells) => cells[2])
    expect(standing(open)).toContain(warning.message)
    expect(standing(tender)).not.toContain(warning.message)
  })

  it('gives the market evidence, the versions and the editions consulted', () => {
    const tender = aTender({
      marketEvidence: [
        { requirement: 'BD-20', supplier: 'Example Ltd.', available: '2027-06-01', proof: 'Letter' },
      ],
    })
    expect(rowsUnder(tender, 'Who can deliver what and when')).toEqual([
      ['BD-20', 'Example Ltd.', '1 June 2027', 'Letter'],
    ])
    const version = { number: 1, name: 'To counsel', reason: 'Review', officer: 'Ada', day }
    expect(JSON.stringify(note(tender, [version]).blocks)).toContain('1 · To counsel')
    expect(rowsUnder(tender, 'Standards cited in this tender').length).toBeGreaterThan(3)
  })

  it('says on every page that it is internal, and is valid for the examples and for hostile text', async () => {
    const hostile = aTender({
      title: HOSTILE,
      lots: [
        aLot({
          title: HOSTILE,
          termReason: HOSTILE,
          bidirectional: { stance: 'not-sought', rationale: HOSTILE },
        }),
      ],
      localRequirements: [
        {
          key: 'LOCAL-1',
          lots: ['1'],
          title: HOSTILE,
          clause: HOSTILE,
          treatment: 'mandatory',
          proof: [HOSTILE],
        },
      ],
      marketEvidence: [{ requirement: 'BD-20', supplier: HOSTILE, proof: HOSTILE }],
      acceptedFindings: [{ rule: 'no-such-rule', rationale: HOSTILE }],
    })
    const all = [hostile, anExample('utrecht-like-programme'), anExample('single-lot-procurement')]
    for (const tender of all) expect(await validateWord(await note(tender).write())).toEqual([])
    expect(note(hostile).blocks[0]).toMatchObject({ notices: [expect.stringMatching(/^Internal\./)] })
  })
})

describe('the list of requirements', () => {
  it('has a row a clause with key, treatment, lots and proof, and places for owner and comment', () => {
    const { sheet, fileName } = list(aTender())
    const row = sheet.cells.filter((cell) => cell.row === 5)
    expect(row.map(({ value }) => value)).toEqual([
      'GEN-1',
      '',
      'Lot 1',
      expect.any(String),
      expect.any(String),
      'Mandatory',
      expect.any(String),
      '',
      '',
    ])
    expect(row.slice(-2).map(({ look }) => look)).toEqual(['input-text', 'input-text'])
    expect(fileName).toBe('public-charging-2027-2037-requirements.xlsx')
  })

  it('shows a place that is still open by its label, as the annex does', () => {
    const deferred = aTender({ lots: [aLot({ bidirectional: { stance: 'deferred' } })] })
    const texts = list(deferred).sheet.cells.map(({ value }) => String(value))
    expect(texts.some((text) => text.includes(': to be filled in]'))).toBe(true)
    expect(texts.filter((text) => /\{\w+\}/.test(text))).toEqual([])
  })

  it('leaves out what was excluded, as the annex does', () => {
    const without = aTender({
      decisions: [
        ...settledProofs(),
        { requirement: 'GEN-3', lot: '1', treatment: 'excluded', rationale: 'Elsewhere' },
      ],
    })
    expect(list(without).sheet.cells.some(({ value }) => value === 'GEN-3')).toBe(false)
  })

  it('is a valid workbook without a formula, whatever was typed', async () => {
    const hostile = aTender({
      title: HOSTILE,
      localRequirements: [
        {
          key: 'LOCAL-1',
          lots: ['1'],
          title: HOSTILE,
          clause: HOSTILE,
          treatment: 'mandatory',
          proof: [HOSTILE],
        },
      ],
    })
    const { sheet, write } = list(hostile)
    expect(sheet.cells.filter(({ formula }) => formula !== undefined)).toEqual([])
    expect(await validateWorkbook(await write())).toEqual([])
  })
})
