import { describe, expect, it } from 'vitest'
import type { TREATMENTS } from '@/lib/domain/sets'
import { loadContent } from './load-content'
import { clausesOf } from './testing/clauses-of'

const content = loadContent('content')
const { requirements } = content
const clauses = requirements.flatMap(clausesOf)
/** The names of the clauses that contain what no clause may contain. */
const offenders = (pattern: RegExp, among = clauses) =>
  among.filter(({ text }) => pattern.test(text)).map(({ name }) => name)
const withoutSlots = (text: string) => text.replace(/\{[^{}]*\}/g, '')

describe('a clause for every treatment that a requirement can take', () => {
  const has = (key: string, treatment: (typeof TREATMENTS)[number]) =>
    requirements.find((requirement) => requirement.key === key)?.clause.en[treatment] !== undefined
  const keys = (isMeant: (requirement: (typeof requirements)[number]) => boolean) =>
    requirements.filter(isMeant).map(({ key }) => key)

  it('has the clause of its own default', () => {
    const plain = requirements.filter((requirement) => requirement.default !== 'stance')
    expect(
      plain.filter(({ key, default: treatment }) => treatment !== 'stance' && !has(key, treatment)),
    ).toEqual([])
  })

  it('has the three clauses of the stance where it follows the stance', () => {
    for (const key of keys((requirement) => requirement.default === 'stance'))
      for (const treatment of ['mandatory', 'award-criterion', 'deferred'] as const)
        expect(has(key, treatment), `${key} ${treatment}`).toBe(true)
  })

  it('has both clauses where it binds every point that feeds in', () => {
    for (const key of keys(({ safety }) => safety === true)) expect(has(key, 'mandatory'), key).toBe(true)
  })

  it('can score or put off every smart and private requirement, as a private lot may wish', () => {
    const movable = keys(({ group, key }) => (group === 'smart' || group === 'private') && key !== 'LAW-1')
    expect(movable).toHaveLength(12)
    for (const key of movable)
      for (const treatment of ['award-criterion', 'deferred'] as const)
        expect(has(key, treatment), `${key} ${treatment}`).toBe(true)
  })

  it('says when a clause that is put off begins to bind', () => {
    const deferred = clauses.filter(({ name }) => name.includes(', deferred,'))
    expect(deferred.length).toBeGreaterThan(0)
    expect(deferred.filter(({ text }) => !text.includes('{deferral}')).map(({ name }) => name)).toEqual([])
    expect(
      offenders(
        /\{deferral\}/,
        clauses.filter((clause) => !deferred.includes(clause)),
      ),
    ).toEqual([])
  })

  it('cites the law in every clause of the legal floor', () => {
    const floors = clauses.filter(({ name }) => name.includes(', legal-floor,'))
    expect(floors.map(({ name }) => name.split(',')[0])).toEqual(
      ['SC-4 floor', 'LAW-1', 'BD-19 floor'].flatMap((name) => [name, name, name]),
    )
    expect(floors.filter(({ text }) => !text.includes('{floorCitation}'))).toEqual([])
  })

  it('demands nothing where it is scored', () => {
    const scored = clauses.filter(({ name }) => name.includes(', award-criterion,'))
    expect(scored.filter(({ text }) => !text.startsWith('The {applicant} may offer'))).toEqual([])
  })
})

describe('the words of a clause', () => {
  it('leaves "or equivalent" to the assembly', () => {
    expect(offenders(/or equivalent/i)).toEqual([])
  })

  it('cites only standards that its requirement lists, a note excepted', () => {
    const unlisted = requirements.flatMap((requirement) => {
      const listed = new Set([
        ...requirement.standards,
        ...Object.values(requirement.parts ?? {}).flatMap((part) => part?.standards ?? []),
      ])
      const binding = clausesOf(requirement).filter(({ name }) => !name.includes(', informative,'))
      return binding.flatMap(({ name, text }) =>
        [...text.matchAll(/\{cite:([^}]*)\}/g)]
          .filter(([, id = '']) => !listed.has(id))
          .map(([slot]) => `${name}: ${slot}`),
      )
    })
    expect(unlisted).toEqual([])
  })

  it('names no laboratory and no alliance of manufacturers', () => {
    expect(offenders(/CharIN|ElaadNL|Open Charge Alliance|OpenADR Alliance|EVRoaming|DEKRA|TÜV/i)).toEqual([])
  })

  it('derives no duty from NIS2', () => {
    expect(offenders(/NIS ?2|2022\/2555/i)).toEqual([])
  })

  it('never lets GEN-3 advance what BD-19 and BD-20 set', () => {
    const updates = clauses.filter(({ name }) => name.startsWith('GEN-3'))
    expect(updates.filter(({ text }) => !/does not advance what BD-19 and BD-20 set/.test(text))).toEqual([])
  })
})

describe('the words of a permit', () => {
  const foreign = /\b(tender|tenderer|tenderers|contract|contracts|contractor|concession|concessionaire)\b/i
  const forPermits = (sentences: { id: string; models?: string[]; text: { en: string } }[]) =>
    sentences.filter(({ models }) => !models || models.includes('open-market'))

  it('never speaks of a tender or a contract in a clause', () => {
    const permits = clauses
      .filter(({ model }) => model === 'open-market')
      .map((clause) => ({ ...clause, text: withoutSlots(clause.text) }))
    expect(offenders(foreign, permits)).toEqual([])
  })

  it('nor in a proof', () => {
    const proofs = requirements.flatMap(({ key, proof, parts, proofLeftOpen }) => [
      ...[...proof, ...Object.values(parts ?? {}).flatMap((part) => part?.proof ?? [])].map((step) => ({
        name: key,
        text: withoutSlots(step.text.en),
      })),
      { name: key, text: withoutSlots(proofLeftOpen?.proposal.en ?? '') },
    ])
    expect(proofs.filter(({ text }) => foreign.test(text))).toEqual([])
  })

  it.each([
    ['definitions', content.definitions],
    ['how to read', content.howToRead],
    ['precedence', content.precedence],
  ])('nor in %s', (_, sentences) => {
    const permits = forPermits(sentences)
    expect(permits.length).toBeGreaterThan(0)
    expect(permits.filter(({ text }) => foreign.test(withoutSlots(text.en))).map(({ id }) => id)).toEqual([])
  })

  it('nor in what is said of a requirement that applies later', () => {
    const { establishedBy, evidence, cost, remedy, then, trigger } = content.deferral
    const texts = [
      cost,
      remedy,
      ...[establishedBy, evidence, ...Object.values(trigger), ...Object.values(then)].flatMap((one) =>
        Object.values(one),
      ),
    ]
    expect(texts.filter((text) => foreign.test(withoutSlots(text.en)))).toEqual([])
  })
})
