import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decision, LocalRequirement, Tender } from '../../domain/tender'
import { aLot, aTender, settledProofs, theContent } from '../../domain/testing/a-tender'
import { makeAnnex } from '../annex'
import { aVersion } from '../testing/a-version'

const choice = { draft: true }

function numbersOf(tender: Tender, earlier: Tender[] = []) {
  const made = makeAnnex(tender, theContent(), choice, {
    earlier: earlier.map((one, index) => aVersion(one, index + 1)),
  })
  if (!made.ok) throw new Error(made.message)
  return made.blocks.flatMap((block) => {
    if (block.kind === 'clause') return [{ number: block.number, what: block.id.replace('clause-', '') }]
    if (block.kind === 'heading' && block.id.startsWith('withdrawn-'))
      return [{ number: block.number, what: block.text }]
    return []
  })
}

const without = (...keys: string[]): Tender =>
  aTender({
    decisions: [
      ...settledProofs().filter(({ requirement }) => !keys.includes(requirement)),
      ...keys.map(
        (requirement): Decision => ({ requirement, lot: '1', treatment: 'excluded', rationale: 'Elsewhere' }),
      ),
    ],
  })
const local = (n: number, change: Partial<LocalRequirement> = {}): LocalRequirement => ({
  key: `LOCAL-${n}`,
  lots: ['1'],
  title: `Ours ${n}`,
  clause: `The {party} shall do ${n}.`,
  treatment: 'mandatory',
  proof: [],
  ...change,
})

describe('the number of a clause', () => {
  it('stays when another was withdrawn, which says so', () => {
    const before = numbersOf(aTender())
    const after = numbersOf(without('GEN-2'), [aTender()])
    expect(after.map(({ number }) => number)).toEqual(before.map(({ number }) => number))
    expect(after[1]?.what).toMatch(/^.+ \(GEN-2, withdrawn\)$/)
    expect(after[2]).toEqual(before[2])
  })

  it('closes up where nothing was kept before: nobody has seen the old numbers', () => {
    expect(numbersOf(without('GEN-2'))[1]).toEqual({ number: 'A5.1.2', what: 'GEN-3' })
  })

  it('is the next free one for a new clause, whatever its key', () => {
    const first = without('GEN-1', 'GEN-3')
    const now = numbersOf(aTender(), [first]).filter(({ number }) => number.startsWith('A5.1.'))
    expect(now.map(({ number, what }) => `${number} ${what}`)).toEqual([
      'A5.1.1 GEN-2',
      'A5.1.2 GEN-4',
      'A5.1.3 GEN-1',
      'A5.1.4 GEN-3',
    ])
  })

  it('comes back to a clause that was withdrawn for a while', () => {
    expect(numbersOf(aTender(), [aTender(), without('GEN-2')])).toEqual(numbersOf(aTender()))
  })

  it('is not given to another after two versions without it', () => {
    const versions = [
      aTender({ localRequirements: [local(1), local(2)] }),
      aTender({ localRequirements: [local(2)] }),
    ]
    const now = numbersOf(aTender({ localRequirements: [local(2), local(3)] }), versions)
    expect(now.filter(({ number }) => number.startsWith('A5.5.')).map(({ what }) => what)).toEqual([
      'Ours 1 (LOCAL-1, withdrawn)',
      'LOCAL-2',
      'LOCAL-3',
    ])
  })

  it('follows the lots where one requirement has two wordings', () => {
    const two = (change: Partial<Tender>) =>
      aTender({
        lots: [aLot(), aLot({ id: '2' })],
        decisions: [...settledProofs('1'), ...settledProofs('2')],
        ...change,
      })
    const split = two({
      localRequirements: [local(1, { lots: ['1', '2'] })],
    })
    const [first] = numbersOf(split).filter(({ what }) => what.startsWith('LOCAL'))
    const onlySecond = numbersOf(two({ localRequirements: [local(1, { lots: ['2'] })] }), [split])
    expect(onlySecond.filter(({ what }) => what.startsWith('LOCAL'))).toEqual([first])
  })

  it('never means two clauses, and never moves, in any series of versions', () => {
    const keys = ['GEN-1', 'GEN-2', 'GEN-3', 'GEN-4', 'SC-9', 'SC-10']
    const tender = fc.subarray(keys).map((gone) => without(...gone))
    fc.assert(
      fc.property(fc.array(tender, { minLength: 2, maxLength: 4 }), (states) => {
        const seen = new Map<string, string>()
        states.forEach((state, index) => {
          const given = numbersOf(state, states.slice(0, index))
          expect(new Set(given.map(({ number }) => number)).size).toBe(given.length)
          for (const { number, what } of given) {
            const key = /\((.+), withdrawn\)$/.exec(what)?.[1] ?? what
            expect(seen.get(number) ?? key).toBe(key)
            seen.set(number, key)
          }
        })
      }),
      { numRuns: 15 },
    )
  })
})

it('keeps the places of what applies later', () => {
  const deferred = (...numbers: number[]) =>
    aTender({
      localRequirements: numbers.map((n) => local(n, { treatment: 'deferred' })),
      decisions: [
        ...settledProofs(),
        ...numbers.map(
          (n): Decision => ({
            requirement: `LOCAL-${n}`,
            lot: '1',
            deferral: { trigger: 'date', date: '2029-01-01' },
            rationale: 'Not before',
          }),
        ),
      ],
    })
  const made = makeAnnex(deferred(2), theContent(), choice, { earlier: [aVersion(deferred(1, 2))] })
  if (!made.ok) throw new Error(made.message)
  const later = made.blocks.flatMap((block) =>
    block.kind === 'heading' && block.number.startsWith('A6.') ? [`${block.number} ${block.text}`] : [],
  )
  expect(later).toEqual(['A6.1 Ours 1 (LOCAL-1, withdrawn)', 'A6.2 LOCAL-2 Ours 2'])
})
