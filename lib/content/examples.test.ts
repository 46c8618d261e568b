import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assemble } from '@/lib/domain/assembly/assemble'
import { blocks } from '@/lib/domain/checks/blocks'
import { parseTender } from '@/lib/domain/parse-tender'
import { loadContent } from './load-content'

const content = loadContent('content')

function example(name: string) {
  const parsed = parseTender(JSON.parse(readFileSync(`content/examples/${name}.json`, 'utf8')), content)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return { tender: parsed.tender, assembly: assemble(parsed.tender, content) }
}

const programme = example('utrecht-like-programme')
const single = example('single-lot-procurement')

describe('the examples', () => {
  it.each([
    ['programme', programme],
    ['single lot', single],
  ])('%s: nothing blocks, and every requirement has a clause without an open slot', (_, { assembly }) => {
    expect(blocks(assembly.findings)).toEqual([])
    const entries = assembly.lots.flatMap(({ requirements }) => requirements)
    expect(entries.filter(({ clause }) => clause === '' || /[{}]/.test(clause))).toEqual([])
  })

  it('holds no figure and no day that looks like a slip', () => {
    const findings = [programme, single].flatMap(({ assembly }) => assembly.findings)
    expect(findings.filter(({ rule }) => rule === 'figure-implausible')).toEqual([])
  })

  it('shows the three operational models, each with a bidirectional choice of its own', () => {
    expect(
      programme.tender.lots.map(({ operationalModel, bidirectional }) => [
        operationalModel,
        bidirectional.stance,
      ]),
    ).toEqual([
      ['concession', 'award-criterion'],
      ['procurement', 'mandatory'],
      ['open-market', 'deferred'],
    ])
  })

  it('scores the street, demands a share in the garages, and lets shared cars come later', () => {
    const treatments = programme.assembly.lots.map(({ requirements }) =>
      requirements
        .filter(({ key, part }) => key === 'BD-19' && part === 'beyond')
        .map(({ treatment }) => treatment),
    )
    expect(treatments).toEqual([['award-criterion'], ['mandatory'], ['deferred']])
  })

  it('shows the private requirements and the German rules in the single lot', () => {
    const [lot] = single.assembly.lots
    const clauseOf = (key: string) => lot?.requirements.find((entry) => entry.key === key)?.clause
    expect(lot?.requirements.filter(({ group }) => group === 'private')).toHaveLength(4)
    expect(clauseOf('BD-22')).toContain('VDE-AR-N 4105:2026-03')
    expect(clauseOf('PR-14')).toContain('EnWG')
  })

  it('asks 99 per cent of connectivity in the street, where the catalogue asks 98', () => {
    const percent = programme.assembly.lots.map(
      ({ requirements }) => requirements.find(({ key }) => key === 'SC-5')?.parameters.connectivityPercent,
    )
    expect(percent).toEqual([99, 98, 98])
  })

  it('names fictional suppliers only, and none of them in a clause or a proof', () => {
    const suppliers = [...programme.tender.marketEvidence, ...single.tender.marketEvidence]
    expect(suppliers.every(({ supplier }) => /^Supplier [A-Z] \(example\)$/.test(supplier))).toBe(true)
    const printed = [programme, single].flatMap(({ assembly }) =>
      assembly.lots.flatMap(({ requirements }) =>
        requirements.flatMap(({ clause, proof }) => [clause, ...proof]),
      ),
    )
    expect(printed.filter((text) => /Supplier [A-Z]/.test(text))).toEqual([])
  })
})
