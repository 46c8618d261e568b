import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { EvaluationFile } from '../../../domain/evaluation'
import { score } from '../../../domain/scoring/score'
import { theContent } from '../../../domain/testing/a-tender'
import { anyEvaluation } from '../testing/any-evaluation'
import { recalculate } from '../testing/recalculate'
import { WITHOUT_LIBREOFFICE } from '../testing/saved-by-libreoffice'
import { validateWorkbook } from '../testing/validate-workbook'
import { makeEvaluationMatrix } from './make-evaluation-matrix'

async function bytesOf(evaluation: EvaluationFile): Promise<Uint8Array> {
  const made = makeEvaluationMatrix(evaluation, theContent())
  if (!made.ok) throw new Error(made.message)
  return made.write()
}

/** Rank and total of every bid, as the engine gives them and as the sheet shows them. */
async function compared(evaluations: EvaluationFile[]) {
  const calculated = await recalculate(await Promise.all(evaluations.map(bytesOf)))
  return evaluations.map((evaluation, index) => {
    const scored = score(evaluation)
    if (!scored.ok) throw new Error(scored.message)
    const { named } = calculated[index] ?? { named: new Map() }
    const { decimals } = evaluation.rounding ?? { decimals: 2 }
    const expected = evaluation.bids.map(({ id }) => {
      const ranked = scored.result.ranking.find(({ bid }) => bid === id)
      return [id, ranked?.rank ?? '', ranked?.total ?? '']
    })
    const found = evaluation.bids.map(({ id }) => {
      const name = id.replaceAll('-', '_')
      const total = named.get(`total_${name}`)
      return [
        id,
        named.get(`rank_${name}`) ?? '',
        typeof total === 'number' ? total.toFixed(decimals) : (total ?? ''),
      ]
    })
    return { evaluation, expected, found }
  })
}

/** One price in proportion to the lowest and one mark, with two bids. */
function simple(change: Partial<EvaluationFile> = {}): EvaluationFile {
  return {
    format: 'evaluation/1',
    aggregation: 'weighted-sum',
    criteria: [
      {
        id: 'price',
        title: 'Price',
        kind: 'price',
        direction: 'min',
        weight: '60',
        scoring: { method: 'lowest-relative' },
      },
      { id: 'plan', title: 'Plan', kind: 'quality', weight: '40', scoring: { method: 'scale', max: '100' } },
    ],
    bids: [
      { id: 'A', values: { price: '100', plan: '80' } },
      { id: 'B', values: { price: '110', plan: '90' } },
    ],
    ...change,
  }
}

/** Totals that stand exactly on a half, where the arithmetic of a spreadsheet falls a hair below or above. */
function onTheHalf(mode: 'half-up' | 'down', marks: string[]): EvaluationFile {
  return simple({
    rounding: { at: 'total', decimals: 2, mode },
    criteria: [
      { id: 'plan', title: 'Plan', kind: 'quality', weight: '1', scoring: { method: 'scale', max: '1' } },
      { id: 'team', title: 'Team', kind: 'quality', weight: '1', scoring: { method: 'scale', max: '1' } },
    ],
    bids: marks.map((mark, index) => ({ id: `b${index}`, values: { plan: mark, team: '0.1' } })),
  })
}

describe.skipIf(WITHOUT_LIBREOFFICE)(
  'the scoring matrix of an evaluation, calculated by LibreOffice',
  { timeout: 240_000 },
  () => {
    it('gives the totals and ranks of the engine for models of every aggregation and method', async () => {
      const evaluations = fc.sample(anyEvaluation, { seed: 20_261_124, numRuns: 80 })
      for (const { evaluation, expected, found } of await compared(evaluations))
        expect(found, JSON.stringify(evaluation)).toEqual(expected)
    })

    it('rounds a half away from zero or toward zero as the engine, and ranks totals that round to the same equally', async () => {
      const marks = ['0.005', '0.015', '0.035', '0.575', '0.905', '0.125', '0.13', '0.2', '0.1349', '0.1351']
      const evaluations = [onTheHalf('half-up', marks), onTheHalf('down', marks)]
      for (const { expected, found } of await compared(evaluations)) expect(found).toEqual(expected)
    })

    it('takes out under the total threshold whom the engine takes out, a round at a time', async () => {
      const area: EvaluationFile['criteria'][number] = {
        id: 'area',
        title: 'Area',
        kind: 'quantity',
        direction: 'max',
        weight: '60',
        scoring: { method: 'lowest-relative' },
      }
      const [cost, plan] = simple().criteria
      if (!cost || !plan) throw new Error('two criteria')
      const below = (totalThreshold: string, criteria: EvaluationFile['criteria'], bids: string[][]) =>
        simple({
          totalThreshold,
          criteria,
          bids: bids.map((given, place) => ({
            id: `b${place}`,
            values: Object.fromEntries(given.map((value, at) => [criteria[at]?.id ?? '', value])),
          })),
        })
      const evaluations = [
        // The first has 0.6 + 40 against the second's price, and 100 without it; the second, with 60 at best, goes first.
        below(
          '61',
          [cost, plan],
          [
            ['100', '100'],
            ['1', '0'],
          ],
        ),
        // Exactly the threshold at best is not hopeless: 60 + 16.
        below(
          '76',
          [cost, plan],
          [
            ['100', '40'],
            ['50', '30'],
          ],
        ),
        // Totals 67.5, 60.6 and 78: the second goes first, and the first then has 60 × 20 ÷ 80 + 60.
        below(
          '72',
          [cost, area],
          [
            ['80', '100'],
            ['10', '1'],
            ['20', '80'],
          ],
        ),
        // Equals go together: 60 + 30 each.
        below(
          '95',
          [cost, area],
          [
            ['10', '10'],
            ['20', '20'],
          ],
        ),
      ]
      const found = await compared(evaluations)
      for (const { expected, found: shown } of found) expect(shown).toEqual(expected)
      expect(found.map(({ found: shown }) => shown.map(([, rank]) => rank))).toEqual([
        [1, ''],
        [1, ''],
        [2, '', 1],
        ['', ''],
      ])
    })

    it('leaves out an excluded bid, also of the lowest price', async () => {
      const [{ expected, found } = { expected: [], found: [] }] = await compared([
        simple({
          bids: [
            { id: 'A', values: { price: '100', plan: '80' } },
            { id: 'B', values: { price: '110', plan: '90' } },
            { id: 'C', values: { price: '10' }, excluded: 'SC-6 not met' },
          ],
        }),
      ])
      expect(found).toEqual(expected)
      expect(found[2]).toEqual(['C', '', ''])
    })
  },
)

describe('the scoring matrix of an evaluation', () => {
  it('is a valid workbook, whatever the texts hold', async () => {
    const nasty = `=cmd|' /C calc'!A0 & <b> "quoted" \u0001\uFFFE`
    const evaluation = simple({
      criteria: simple().criteria.map((criterion) => ({ ...criterion, title: nasty, unit: nasty })),
      bids: [{ id: 'A', values: { price: '100', plan: '80' }, excluded: nasty }],
    })
    const bytes = await bytesOf(evaluation)
    expect(await validateWorkbook(bytes)).toEqual([])
    expect(formulasOf(bytes).filter((formula) => formula.includes('cmd'))).toEqual([])
  })

  it('says where a figure has more digits than a spreadsheet keeps', async () => {
    const long = '12345678901234567890.5'
    expect(textsOf(await bytesOf(simple()))).not.toContain('Note:')
    const bids = [{ id: 'A', values: { price: long, plan: '80' } }]
    expect(textsOf(await bytesOf(simple({ bids })))).toContain(`A, price: ${long}`)
  })

  it('says where totals stand closer together than a spreadsheet can tell', async () => {
    const bids = [
      { id: 'A', values: { price: '100', plan: '80' } },
      { id: 'B', values: { price: '100', plan: '80.00000000000001' } },
    ]
    expect(textsOf(await bytesOf(simple({ bids })))).toContain('closer together')
  })

  it('names total and rank of each bid, with what a name cannot hold replaced', async () => {
    const ids = ['a-1', 'A_1', 'x.y']
    const bids = ids.map((id) => ({ id, values: { price: '100', plan: '80' } }))
    const workbook = strFromU8(
      unzipSync(await bytesOf(simple({ bids })))['xl/workbook.xml'] ?? new Uint8Array(),
    )
    const names = [...workbook.matchAll(/definedName name="([^"]*)"/g)].map(([, name]) => name)
    expect(names).toEqual(['total_a_1', 'rank_a_1', 'total_A_1_2', 'rank_A_1_2', 'total_x.y', 'rank_x.y'])
  })

  it('is refused where the engine refuses, naming bid and criterion', () => {
    const bids = [{ id: 'A', values: { price: '0', plan: '80' } }]
    expect(makeEvaluationMatrix(simple({ bids }), theContent())).toMatchObject({
      ok: false,
      message: expect.stringContaining('bid A, criterion price'),
    })
  })
})

function sheetOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
}

function formulasOf(bytes: Uint8Array): string[] {
  return [...sheetOf(bytes).matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(([, formula = '']) => formula)
}

function textsOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'] ?? new Uint8Array())
}
