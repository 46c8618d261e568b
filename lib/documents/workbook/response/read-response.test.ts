import { beforeAll, describe, expect, it } from 'vitest'
import type { ResponseProblem } from '../../../domain/response/answer'
import type { Tender } from '../../../domain/tender'
import { aCriterion, aLot, aModel, aTender, theContent } from '../../../domain/testing/a-tender'
import { hostileFiles } from '../../read-workbook/testing/hostile-files'
import { savedByLibreOffice, WITHOUT_LIBREOFFICE } from '../testing/saved-by-libreoffice'
import { validateWorkbook } from '../testing/validate-workbook'
import { type Typed, withCells } from '../testing/with-cells'
import { makeResponse } from './make-response'
import { readResponse } from './read-response'
import { responseLots } from './response-lots'

const LEVELS = [
  { code: '0', value: '0', label: 'Insufficient' },
  { code: '1', value: '1', label: 'Very good' },
]

const tender: Tender = aTender({
  lots: [aLot(), aLot({ id: '2', title: 'Car parks', operationalModel: 'procurement' })],
  decisions: [],
  localRequirements: [
    {
      key: 'LOCAL-1',
      lots: ['1'],
      title: '=HYPERLINK("http://example.org")',
      clause: '@SUM(1)',
      treatment: 'mandatory',
      proof: [],
    },
  ],
  evaluation: {
    '1': aModel({
      criteria: [
        ...aModel().criteria,
        aCriterion({ id: 'fee', scoring: { method: 'lowest-relative' }, direction: 'max' }),
        aCriterion({ id: 'plan', scoring: { method: 'levels' }, levels: LEVELS }),
        aCriterion({ id: 'team', scoring: { method: 'scale', max: '10' } }),
      ],
    }),
    '2': aModel(),
  },
})

let form: Uint8Array
/** Cells of the first lot's sheet by key, filled in without a mistake. */
const filled: Record<string, Typed> = {}
const rowOf = new Map<string, number>()

async function written(of: Tender, lot?: string): Promise<Uint8Array> {
  const made = makeResponse(of, theContent(), { lot })
  if (!made.ok) throw new Error(made.message)
  return made.write()
}

beforeAll(async () => {
  form = await written(tender, '1')
  const [lot] = responseLots(tender, theContent()).lots
  for (const { row, asked } of lot?.layout.rows ?? []) {
    rowOf.set(asked.key, row)
    if (asked.kind === 'requirement') filled[`E${row}`] = 'yes'
  }
  Object.assign(filled, {
    [at('tariff', 'E')]: 0.35,
    [at('fee', 'E')]: 1200,
    [at('plan', 'E')]: '1',
    [at('team', 'I')]: 'team.pdf, page 3',
    [at('bidirectional', 'E')]: 0.625,
    [at('bidirectional', 'F')]: 12,
    [at('bidirectional', 'G')]: 'certified',
    [at('bidirectional', 'H')]: 'yes',
  })
})

function at(key: string, column: string): string {
  return `${column}${rowOf.get(key)}`
}

async function read(bytes: Uint8Array, of = tender) {
  const response = await readResponse(of, theContent(), bytes)
  if (!response.ok) throw new Error(response.message)
  return response.response
}

/** The problems where the form is filled in well but for these cells. */
async function problemsWith(cells: Record<string, Typed>): Promise<ResponseProblem[]> {
  return (await read(withCells(form, 1, { ...filled, ...cells }))).problems
}

describe('the response form', () => {
  it('opens without a question in a spreadsheet program, in one sheet a lot', async () => {
    expect(await validateWorkbook(form)).toEqual([])
    expect(await validateWorkbook(await written(tender))).toEqual([])
  })

  it('gives every answer back, as an evaluation takes it', async () => {
    const { answers, problems } = await read(withCells(form, 1, filled))
    expect(problems).toEqual([])
    expect(answers).toHaveLength(
      rowOf.size + answers.filter((one) => 'part' in one && one.part === 'floor').length,
    )
    expect(answers).toContainEqual({ lot: '1', criterion: 'tariff', value: '0.35' })
    expect(answers).toContainEqual({ lot: '1', criterion: 'plan', value: '1' })
    expect(answers).toContainEqual({ lot: '1', criterion: 'team', evidence: 'team.pdf, page 3' })
    expect(answers).toContainEqual({
      lot: '1',
      criterion: 'bidirectional',
      value: { share: '0.625', months: '12', class: 'certified', hardware: true },
    })
    expect(answers).toContainEqual({ lot: '1', requirement: 'SC-6', met: 'yes' })
  })

  it.skipIf(WITHOUT_LIBREOFFICE)('reads the same from a form that LibreOffice has saved', async () => {
    const typed = withCells(form, 1, filled)
    const [saved = new Uint8Array()] = savedByLibreOffice([typed])
    expect(await read(saved)).toEqual(await read(typed))
  })

  it('takes a share of nothing as not offered, without date, class or hardware', async () => {
    const cells = { ...filled, [at('bidirectional', 'E')]: 0 }
    for (const column of ['F', 'G', 'H']) delete cells[at('bidirectional', column)]
    const { answers, problems } = await read(withCells(form, 1, cells))
    expect(problems).toEqual([])
    expect(answers).toContainEqual({
      lot: '1',
      criterion: 'bidirectional',
      value: { share: '0', hardware: false },
    })
  })

  it('names every missing answer by sheet and cell', async () => {
    const { answers, problems } = await read(form)
    expect(answers).toEqual([])
    expect(problems.every(({ sheet }) => sheet === 'Lot 1')).toBe(true)
    expect(problems).toContainEqual({
      sheet: 'Lot 1',
      cell: at('tariff', 'E'),
      message: 'the answer for tariff is missing; expected a number',
    })
  })

  it.each([
    ['an unknown word', 'SC-6', 'E', 'perhaps', 'expected one of: yes, no'],
    [
      '“not applicable” where it is asked of everybody',
      'SC-6',
      'E',
      'not applicable',
      'expected one of: yes, no',
    ],
    ['a truth value', 'SC-6', 'E', true, 'a truth value'],
    ['a formula', 'SC-6', 'E', { formula: 'IF(1,"yes","no")' }, 'a formula'],
    ['a formula in the evidence', 'SC-6', 'I', { formula: 'HYPERLINK("http://example.org")' }, 'a formula'],
    ['text where a number belongs', 'tariff', 'E', '0,35', 'expected a number'],
    ['a formula where a number belongs', 'tariff', 'E', { formula: '1/3' }, 'a formula'],
    ['twenty digits', 'tariff', 'E', 12345678901234567000, 'more than 15 digits'],
    ['seventeen digits', 'tariff', 'E', 0.30000000000000004, 'more than 15 digits'],
    ['zero under a ratio', 'fee', 'E', 0, 'more than 0'],
    ['a negative value under a ratio', 'fee', 'E', -5, 'more than 0'],
    ['an unknown level', 'plan', 'E', '7', 'unknown'],
    ['a share above all points', 'bidirectional', 'E', 62.5, 'expected 0 to 1'],
    ['months before the start', 'bidirectional', 'F', -1, 'months'],
    ['an unknown class', 'bidirectional', 'G', 'promised', 'unknown'],
    ['an unknown word for the hardware', 'bidirectional', 'H', 'later', 'expected yes or no'],
    ['an altered key', 'SC-6', 'A', 'SC-66', 'the key was altered'],
    ['no key any more', 'tariff', 'A', '', 'the key was altered'],
    ['a part that no row was given', 'tariff', 'B', 'Minimum', 'the part was altered: expected nothing'],
    ['an equivalent where none can be', 'tariff', 'J', 'something', 'nothing equivalent'],
  ] as [string, string, string, Typed, string][])(
    'names the cell of %s',
    async (_, key, column, typed, sentence) => {
      const problems = await problemsWith({ [at(key, column)]: typed })
      expect(problems).toHaveLength(1)
      expect(problems[0]).toMatchObject({ sheet: 'Lot 1', cell: at(key, column) })
      expect(problems[0]?.message).toContain(sentence)
    },
  )

  it('reads neither of two rows of a split requirement whose parts have changed places', async () => {
    const rows = responseLots(tender, theContent()).lots[0]?.layout.rows ?? []
    const [floor, beyond] = rows.filter(({ asked }) => asked.kind === 'requirement' && asked.part)
    expect(beyond?.asked.key).toBe(floor?.asked.key)
    const swapped = { [`B${floor?.row}`]: 'Beyond', [`B${beyond?.row}`]: 'Law' }
    expect(await problemsWith(swapped)).toMatchObject([
      { cell: `B${floor?.row}`, message: expect.stringContaining('expected "Law"; found "Beyond"') },
      { cell: `B${beyond?.row}`, message: expect.stringContaining('expected "Beyond"; found "Law"') },
    ])
  })

  it('asks for the class of a date, and for a date or hardware of an offer', async () => {
    const row = ['F', 'G', 'H'].map((column) => at('bidirectional', column))
    const [months = '', proof = '', hardware = ''] = row
    expect(await problemsWith({ [proof]: '' })).toMatchObject([{ cell: proof }])
    expect(await problemsWith({ [months]: '', [proof]: '', [hardware]: 'no' })).toMatchObject([
      { cell: months },
    ])
  })

  it('does not ask for hardware where it earns nothing, and takes an offer with its date alone', async () => {
    const criteria = aModel().criteria.map((criterion) =>
      criterion.scoring.method === 'commitment'
        ? { ...criterion, scoring: { ...criterion.scoring, ready: '0' } }
        : criterion,
    )
    const of = { ...tender, evaluation: { ...tender.evaluation, '1': aModel({ criteria }) } }
    const bytes = await written(of, '1')
    const cells = Object.fromEntries(
      (responseLots(of, theContent()).lots[0]?.layout.rows ?? []).flatMap(({ row, asked }) => {
        if (asked.kind === 'requirement') return [[`E${row}`, 'yes']]
        if (asked.key === 'tariff') return [[`E${row}`, 0.35]]
        return [
          [`E${row}`, 0.5],
          [`F${row}`, 12],
          [`G${row}`, 'certified'],
        ] satisfies [string, Typed][]
      }),
    )
    const { answers, problems } = await read(withCells(bytes, 1, cells), of)
    expect(problems).toEqual([])
    expect(answers).toContainEqual({
      lot: '1',
      criterion: 'bidirectional',
      value: { share: '0.5', months: '12', class: 'certified', hardware: false },
    })
    const [dateless] = Object.keys(cells).filter((cell) => cell.startsWith('F'))
    const { [dateless ?? '']: _, ...without } = cells
    expect((await read(withCells(bytes, 1, without), of)).problems).toMatchObject([
      { cell: dateless, message: expect.stringContaining('an offer needs a date; expected') },
    ])
  })

  it('refuses the form of another tender, and of this one before it was changed', async () => {
    const other = { ...tender, title: 'Another' }
    const { answers, problems } = await read(withCells(form, 1, filled), other)
    expect(answers).toEqual([])
    expect(problems).toMatchObject([{ sheet: '_form', cell: 'B2' }])
    expect(problems[0]?.message).toContain('another tender')
  })

  it('takes the form of an earlier state that asked the same, and refuses a lot that asks something else now', async () => {
    const typed = withCells(form, 1, filled)
    const evidence = {
      requirement: 'BD-20',
      supplier: 'Example',
      available: '2026-10-01',
      proof: 'Datasheet',
    }
    expect(await read(typed, { ...tender, marketEvidence: [evidence] })).toEqual(await read(typed))
    const asked = tender.localRequirements.map((one) => ({ ...one, clause: 'Something else.' }))
    expect((await read(typed, { ...tender, localRequirements: asked })).answers).toEqual([])
    const whole = withCells(await written(tender), 1, filled)
    const lots = tender.lots.map((lot) =>
      lot.id === '2'
        ? { ...lot, bidirectional: { ...lot.bidirectional, stance: 'not-sought' as const } }
        : lot,
    )
    const { answers, problems } = await read(whole, { ...tender, lots })
    expect(new Set(answers.map(({ lot }) => lot))).toEqual(new Set(['1']))
    expect(problems).toMatchObject([
      { sheet: '_form', message: expect.stringContaining('what lot 2 asks was changed') },
    ])
  })

  it('reads every lot that still stands after others of the form were taken out, and names those', async () => {
    const [first = aLot()] = tender.lots
    const lots = ['1', '2', '3'].map((id) => ({ ...first, id, title: `Lot ${id}` }))
    const three = { ...tender, lots, localRequirements: [], evaluation: {} }
    const typed = ['1', '2', '3'].reduce(
      (bytes, _, index) => {
        const rows = responseLots(three, theContent()).lots[index]?.layout.rows ?? []
        return withCells(bytes, index + 1, Object.fromEntries(rows.map(({ row }) => [`E${row}`, 'yes'])))
      },
      await written(three),
    )
    const left = async (...ids: string[]) => {
      const { answers, problems } = await read(typed, {
        ...three,
        lots: lots.filter(({ id }) => ids.includes(id)),
      })
      return [[...new Set(answers.map(({ lot }) => lot))], problems.map(({ message }) => message)]
    }
    expect(await left('1', '3')).toEqual([['1', '3'], ['there is no lot "2"']])
    expect(await left('3')).toEqual([['3'], ['there is no lot "1"', 'there is no lot "2"']])
  })

  it('refuses a form to which somebody has added macros', async () => {
    const file = hostileFiles(form)['macro part']?.() ?? new Uint8Array()
    const refused = await readResponse(tender, theContent(), file)
    expect(refused).toMatchObject({ ok: false, kind: 'refused' })
  })

  it('names the lots where one is unknown', () => {
    expect(makeResponse(tender, theContent(), { lot: '9' })).toEqual({
      ok: false,
      message: 'no lot "9"; expected one of: 1, 2',
    })
  })
})
