import { cpSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultOf } from './testing/fault-of'
import { rewrite } from './testing/rewrite'

const requirement = (key: string) => `catalogue/requirements/${key}.yaml`

describe('what one content file says of another', () => {
  it('refuses a catalogue without one of its requirements', () => {
    expect(faultOf((copy) => rmSync(join(copy, requirement('pr-13'))))).toBe(
      'content/catalogue/requirements/pr-13.yaml: the file is missing; PR-13 is compulsory',
    )
  })

  it('refuses a requirement whose file has another name, so that no key stands in two files', () => {
    const twin = (copy: string) =>
      cpSync(join(copy, requirement('sc-9')), join(copy, requirement('sc-9-again')))
    expect(faultOf(twin)).toBe(
      'content/catalogue/requirements/sc-9-again.yaml: key: "SC-9" belongs in content/catalogue/requirements/sc-9.yaml',
    )
  })

  it('wants the file of a country in lower case', () => {
    expect(
      faultOf((copy) => renameSync(join(copy, 'countries/nl.yaml'), join(copy, 'countries/holland.yaml'))),
    ).toBe('content/countries/holland.yaml: id: "NL" belongs in content/countries/nl.yaml')
  })

  it('refuses a country that ISO 3166-1 does not know', () => {
    const utopia = (copy: string) => {
      cpSync(join(copy, 'countries/gb.yaml'), join(copy, 'countries/uk.yaml'))
      rewrite('countries/uk.yaml', (source) => source.replace('id: GB', 'id: UK'))(copy)
    }
    expect(faultOf(utopia)).toBe(
      'content/countries/uk.yaml: id: "UK" is no ISO 3166-1 country code of two capitals',
    )
  })

  it('refuses two stances that are both usual for a kind of lot', () => {
    const twice = rewrite(
      'stances/deferred.yaml',
      (source) => `${source}\nusualFor: { concession: { en: because. } }\n`,
    )
    expect(faultOf(twice)).toBe(
      'content/stances/deferred.yaml: usualFor.concession: usual already for stance "award-criterion"',
    )
  })

  it('wants the general country pack', () => {
    expect(faultOf((copy) => rmSync(join(copy, 'countries/general.yaml')))).toBe(
      'content/countries/general.yaml: the file is missing; general is compulsory',
    )
  })

  it('refuses a country pack that fills a parameter nobody has', () => {
    const renamed = rewrite('countries/de.yaml', (source) => source.replace('nationalGridCode:', 'gridCode:'))
    expect(faultOf(renamed)).toBe(
      'content/countries/de.yaml: parameters.BD-22.gridCode: BD-22 has no such parameter; it has: nationalGridCode',
    )
  })

  it('refuses a standard that the register does not have', () => {
    const renamed = rewrite('countries/gb.yaml', (source) => source.replace('[g98, g99]', '[g98, g100]'))
    expect(faultOf(renamed)).toBe(
      'content/countries/gb.yaml: standards[0].standards[1]: no standard "g100" in content/standards.yaml',
    )
  })

  it('refuses an id that stands twice in a list', () => {
    const twice = rewrite('definitions.yaml', (source) => source.replace('id: ready', 'id: installed'))
    expect(faultOf(twice)).toMatch(/^content\/definitions\.yaml: \[\d+\]\.id: "installed" stands twice$/)
  })

  it('refuses a legal floor for a requirement that does not exist', () => {
    const strange = rewrite('legal-floor.yaml', (source) =>
      source.replace('requirement: SC-4', 'requirement: SC-44'),
    )
    expect(faultOf(strange)).toBe('content/legal-floor.yaml: [0].requirement: no requirement "SC-44"')
  })

  it('refuses a list of treatments that lacks one', () => {
    const lacking = rewrite('treatments.yaml', (source) => source.replace('id: excluded', 'id: deferred'))
    expect(faultOf(lacking)).toMatch(/^content\/treatments\.yaml: /)
  })
})

describe('slots of a text', () => {
  const inPrecedence = (words: string) =>
    faultOf(rewrite('precedence.yaml', (source) => source.replace('First ranks the law.', words)))

  it('refuses a slot that nothing fills', () => {
    expect(inPrecedence('The {contractor} obeys.')).toMatch(
      /^content\/precedence\.yaml: \[0\]\.text\.en: \{contractor\}: no such slot; known here: party, /,
    )
  })

  it('refuses the citation of a standard that the register does not have', () => {
    expect(inPrecedence('{cite:iso-1}')).toBe(
      'content/precedence.yaml: [0].text.en: {cite:iso-1}: no standard "iso-1" in content/standards.yaml',
    )
  })

  it('refuses a brace without its partner', () => {
    expect(inPrecedence('The {party obeys.')).toBe(
      'content/precedence.yaml: [0].text.en: a brace without its partner',
    )
  })

  it('knows a parameter in the clauses of its own requirement only', () => {
    expect(inPrecedence('{connectivityPercent}')).toMatch(/\{connectivityPercent\}: no such slot/)
  })
})
