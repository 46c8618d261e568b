import { describe, expect, it } from 'vitest'
import type { Tender } from '../../domain/tender'
import { aCriterion, aLot, aModel, aTender, settledProofs, theContent } from '../../domain/testing/a-tender'
import { makeAnnex } from '../annex'
import { aVersion } from '../testing/a-version'
import { anAnnex } from '../testing/an-annex'
import { validateWord } from '../testing/validate-word'
import { changesFile } from './changes-file'

const HOSTILE = '=1+1 <w:p>& \u0000\uffff שלום {title}'

function summary(before: Tender, after: Tender) {
  const { number: _, ...now } = aVersion(after)
  const version = aVersion(before)
  return changesFile(version, now, [version], theContent(), {})
}
const tables = (before: Tender, after: Tender) =>
  summary(before, after).blocks.flatMap((block) =>
    block.kind === 'table' ? [[block.caption, ...block.rows]] : [],
  )

const later = (change: Partial<Tender> = {}): Tender => {
  const tender = aTender(change)
  return { ...tender, dates: { ...tender.dates, tendersDue: '2027-03-15' } }
}

describe('the summary of changes', () => {
  it('says so where nothing changed', () => {
    expect(summary(aTender(), aTender()).blocks.at(-1)).toMatchObject({
      text: 'Nothing that the annex says has changed.',
    })
  })

  it('tells dates, clauses by their numbers, weights: each with old and new', () => {
    const [tariff, bidirectional] = aModel().criteria
    const after = later({
      decisions: [
        ...settledProofs(),
        { requirement: 'GEN-2', lot: '1', treatment: 'excluded', rationale: 'Elsewhere' },
        { requirement: 'SC-10', lot: '1', treatment: 'award-criterion', rationale: 'More may be offered' },
      ],
      evaluation: {
        '1': aModel({
          criteria: [
            { ...(tariff ?? aCriterion()), weight: '55' },
            { ...(bidirectional ?? aCriterion()), weight: '45' },
          ],
        }),
      },
    })
    const told = tables(aTender(), after)
    expect(told).toContainEqual([
      'Details that changed',
      ['Tenders due on', '15 February 2027', '15 March 2027'],
    ])
    expect(told).toContainEqual([
      'Requirements that were withdrawn',
      ['A5.1.2', 'GEN-2', expect.any(String), 'Lot 1', 'Mandatory'],
    ])
    expect(told).toContainEqual([
      'Requirements that are used differently',
      ['A5.2.7', 'SC-10', expect.any(String), 'Lot 1', 'Mandatory', 'Award criterion'],
    ])
    expect(told).toContainEqual([
      'What changed in the award',
      ['Lot 1, Tariff to the user: Weight', '60', '55'],
      ['Lot 1, Bidirectional charging: Weight', '40', '45'],
    ])
  })

  it('shows changed words in one text, taken out and put in', () => {
    const local = (clause: string) =>
      aTender({
        localRequirements: [
          { key: 'LOCAL-1', lots: ['1'], title: 'Upkeep', clause, treatment: 'mandatory', proof: [] },
        ],
      })
    const { blocks } = summary(local('Mend within 8 hours.'), local('Mend within 4 hours.'))
    expect(blocks.find(({ kind }) => kind === 'compared')).toMatchObject({
      number: 'A5.5.1',
      title: 'LOCAL-1 · Lot 1 · Clause',
      pieces: [
        { kind: 'same', text: 'Mend within ' },
        { kind: 'removed', text: '8 ' },
        { kind: 'added', text: '4 ' },
        { kind: 'same', text: 'hours.' },
      ],
    })
  })

  it('tells the annex of one model nothing of the lots of another', () => {
    const both = (points: number) =>
      aTender({
        lots: [aLot(), aLot({ id: '2', operationalModel: 'procurement', chargingPoints: points })],
        evaluation: {},
      })
    const before = aVersion(both(10))
    const of = (model: 'concession' | 'procurement') =>
      changesFile(before, aVersion(both(20), 2), [before], theContent(), { model }).blocks.length
    expect(of('procurement')).toBeGreaterThan(of('concession'))
  })

  it('can stand in the annex as a part of its own, after the parts that bind', async () => {
    const made = makeAnnex(
      later(),
      theContent(),
      { draft: false },
      { earlier: [aVersion(aTender())], since: 1 },
    )
    if (!made.ok) throw new Error(made.message)
    expect(made.blocks.flatMap((block) => (block.kind === 'part' ? [block.label] : []))).toEqual([
      'Part A',
      'Part B',
      'Part C',
      'Part D',
    ])
    expect(await validateWord(await made.write())).toEqual([])
    expect(anAnnex(later(), { draft: false }).blocks.some(({ kind }) => kind === 'compared')).toBe(false)
  })

  it('is refused against a version that there is not', () => {
    const made = makeAnnex(
      later(),
      theContent(),
      { draft: true },
      { earlier: [aVersion(aTender())], since: 7 },
    )
    expect(made).toMatchObject({ ok: false, reason: 'no-version' })
  })

  it('is a valid Word file whatever was typed', async () => {
    const hostile = aTender({
      title: HOSTILE,
      reference: HOSTILE,
      lots: [aLot({ title: HOSTILE }), aLot({ id: '2', title: HOSTILE })],
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
    expect(await validateWord(await summary(aTender(), hostile).write())).toEqual([])
    expect(await validateWord(await summary(hostile, aTender()).write())).toEqual([])
  })
})
