import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OPERATIONAL_MODELS, STANCES } from '../sets'
import type { Decision, Lot, Tender } from '../tender'
import { aLot, aModel, aTender, theContent } from '../testing/a-tender'
import { assemble } from './assemble'
import { assembleLots } from './assemble-lots'

function entries(lot: Partial<Lot> = {}, change: Partial<Tender> = {}) {
  return assembleLots(aTender({ lots: [aLot(lot)], ...change }), theContent()).lots[0]?.requirements ?? []
}
const entry = (key: string, ...args: Parameters<typeof entries>) =>
  entries(...args).find((one) => one.key === key && one.part !== 'floor')
const decided = (decision: Partial<Decision>): { decisions: Decision[] } => ({
  decisions: [{ requirement: 'SC-5', lot: '1', rationale: 'x', ...decision }],
})

describe('which requirements a lot has', () => {
  it('DC and private requirements only where such points are', () => {
    const keys = (lot: Partial<Lot>) => entries(lot).map(({ key }) => key)
    expect(keys({})).not.toContain('SC-8')
    expect(keys({ current: ['DC'] })).toContain('SC-8')
    expect(keys({})).not.toContain('PR-12')
    expect(keys({ access: ['private'] })).toEqual(
      expect.arrayContaining(['PR-12', 'PR-13', 'PR-14', 'PR-15']),
    )
  })

  it('names the points that a requirement binds in a mixed lot', () => {
    expect(entry('SC-8', { current: ['AC', 'DC'] })?.clause).toContain('every DC Charging Point')
    expect(entry('SC-8', { current: ['DC'] })?.clause).not.toContain('DC Charging Point')
  })

  it('asks an AC point for Mode 3 and a DC point for Mode 4, never one for both', () => {
    expect(entry('SC-7')?.clause).toContain('Mode 3')
    expect(entry('SC-7')?.clause).not.toContain('Mode 4')
    expect(entry('SC-7', { current: ['DC'] })?.clause).not.toContain('Mode 3')
  })
})

describe('a departure', () => {
  it('puts its parameter into the words', () => {
    expect(entry('SC-5', {}, decided({ parameters: { connectivityPercent: 99.5 } }))?.clause).toContain(
      '99.5 per cent',
    )
  })

  it('replaces the proof', () => {
    expect(entry('SC-5', {}, decided({ proof: 'Our own log' }))?.proof).toEqual(['Our own log'])
  })

  it('moves the treatment, and with it the words', () => {
    const moved = entry(
      'SC-9',
      { access: ['private'] },
      decided({ requirement: 'SC-9', treatment: 'award-criterion' }),
    )
    expect(moved?.treatment).toBe('award-criterion')
    expect(moved?.clause).not.toBe(entry('SC-9', { access: ['private'] })?.clause)
    expect(moved?.clause).toContain('may offer')
  })

  it('merges several decisions on one requirement field by field', () => {
    const found = entry(
      'SC-5',
      {},
      {
        decisions: [
          { requirement: 'SC-5', lot: '1', parameters: { connectivityPercent: 99 }, rationale: 'a' },
          { requirement: 'SC-5', lot: '1', proof: 'Our own log', rationale: 'b' },
        ],
      },
    )
    expect(found).toMatchObject({
      parameters: { connectivityPercent: 99 },
      proof: ['Our own log'],
      rationale: 'a\nb',
    })
  })

  it('of another lot changes nothing here', () => {
    const lots = [aLot(), aLot({ id: '2' })]
    const { lots: assembled } = assembleLots(
      aTender({ lots, ...decided({ lot: '2', parameters: { connectivityPercent: 99 } }) }),
      theContent(),
    )
    const percent = assembled.map(
      (lot) => lot.requirements.find(({ key }) => key === 'SC-5')?.parameters.connectivityPercent,
    )
    expect(percent).toEqual([98, 99])
  })
})

describe('what the country pack gives', () => {
  it('fills the national grid code, and leaves it open where there is no pack', () => {
    expect(entry('BD-22')?.parameters.nationalGridCode).toBeTruthy()
    const open = entry('BD-22', {}, { authority: { name: 'Example City', country: 'PL' } })
    expect(open?.parameters.nationalGridCode).toBeUndefined()
    expect(open?.clause).toContain('{nationalGridCode}')
  })
})

describe('a local requirement', () => {
  const local = (change: object) => ({
    localRequirements: [
      {
        key: 'LOCAL-1',
        lots: ['1'],
        title: 'Colour',
        clause: 'Every {post} shall be green.',
        treatment: 'mandatory' as const,
        proof: [],
        ...change,
      },
    ],
  })

  it('stands last, in the words of the officer', () => {
    const last = entries({}, local({})).at(-1)
    expect(last).toMatchObject({
      key: 'LOCAL-1',
      group: 'local',
      treatment: 'mandatory',
      clause: 'Every {post} shall be green.',
    })
  })

  it('can be moved in one lot by a decision', () => {
    const last = entries(
      {},
      { ...local({}), ...decided({ requirement: 'LOCAL-1', treatment: 'excluded' }) },
    ).at(-1)
    expect(last?.treatment).toBe('excluded')
  })
})

describe('award criteria', () => {
  const criteria = (change: Partial<Tender>) =>
    assembleLots(aTender(change), theContent()).lots[0]?.criteria ?? []

  it("are the lot's own where it has some", () => {
    expect(criteria({}).map(({ id, proposed }) => [id, proposed])).toEqual([
      ['tariff', false],
      ['bidirectional', false],
    ])
  })

  it('are proposed from the scored parts where it has none', () => {
    const [only, ...rest] = criteria({ evaluation: {} })
    expect(rest).toEqual([])
    expect(only).toMatchObject({
      proposed: true,
      requirements: ['BD-19', 'BD-20'],
      scoring: { method: 'commitment' },
    })
  })

  it('are not proposed where nothing is scored', () => {
    expect(criteria({ evaluation: {}, lots: [aLot({ bidirectional: { stance: 'not-sought' } })] })).toEqual(
      [],
    )
  })
})

describe('every combination of choices', () => {
  const lot = fc.record({
    operationalModel: fc.constantFrom(...OPERATIONAL_MODELS),
    access: fc.subarray(['public', 'semi-public', 'private'] as const, { minLength: 1 }),
    current: fc.subarray(['AC', 'DC'] as const, { minLength: 1 }),
    firstInstallation: fc.constantFrom('2025-06-01', '2026-03-01', '2027-01-01'),
    lastInstallation: fc.constantFrom('2027-01-01', '2028-12-31'),
    bidirectional: fc.record({
      stance: fc.constantFrom(...STANCES),
      readiness: fc.constantFrom('required' as const, 'not-asked' as const),
      share: fc.constantFrom(0, 20, 100),
      scoredBeyond: fc.boolean(),
      deferral: fc.constant({ longStop: '2029-06-30' }),
    }),
  })

  it('gives each requirement once, or once a part', () => {
    fc.assert(
      fc.property(lot, (change) => {
        const ids = entries(change).map(({ key, part }) => `${key} ${part ?? ''}`)
        expect(new Set(ids).size).toBe(ids.length)
        const single = entries(change).filter(({ part }) => part === undefined)
        for (const { key } of single) expect(entries(change).filter((one) => one.key === key)).toHaveLength(1)
      }),
      { numRuns: 60 },
    )
  })

  it('leaves no slot open in the Netherlands, and speaks of no tenderer or contract in a permit', () => {
    fc.assert(
      fc.property(lot, (change) => {
        for (const { clause, proof, explanation } of entries(change)) {
          const texts = [clause, explanation, ...proof].join('\n')
          expect(texts).not.toMatch(/[{}]/)
          if (change.operationalModel === 'open-market')
            expect(texts).not.toMatch(/\b(Tenderer|Contractor|Concessionaire|Contract)\b/)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('cites every standard that is not law with "or equivalent"', () => {
    fc.assert(
      fc.property(lot, (change) => {
        for (const { clause, treatment, standards } of entries(change)) {
          if (treatment === 'legal-floor') continue
          for (const { title, equivalent } of standards) {
            const citation = theContent().standards.find((one) =>
              title.startsWith(`${one.citation}, `),
            )?.citation
            if (!equivalent || !citation) continue
            const plain = clause.split(citation).slice(1)
            for (const after of plain) expect(after.startsWith(' or equivalent')).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('assembly/1', () => {
  it('carries the findings beside the lots', () => {
    const assembly = assemble(aTender({ evaluation: { '1': aModel() } }), theContent())
    expect(assembly).toMatchObject({ format: 'assembly/1', catalogue: 'scale-d5.4@1.0' })
    expect(assembly.findings.filter(({ severity }) => severity === 'block')).toEqual([])
  })
})
