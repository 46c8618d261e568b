import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadContent } from './load-content'
import { faultOf } from './testing/fault-of'
import { rewrite } from './testing/rewrite'

const requirement = (key: string) => `catalogue/requirements/${key}.yaml`

describe('content that is complete', () => {
  it('loads, in the order in which officers read it', () => {
    const { requirements, models, countries } = loadContent('content')
    expect(requirements.map(({ key }) => key).slice(0, 6)).toEqual([
      'GEN-1',
      'GEN-2',
      'GEN-3',
      'GEN-4',
      'SC-4',
      'SC-5',
    ])
    expect(requirements.at(-1)?.key).toBe('BD-22')
    expect(models.map(({ id }) => id)).toEqual(['concession', 'procurement', 'open-market'])
    expect(countries.at(-1)?.id).toBe('general')
  })
})

describe('a file that cannot be read', () => {
  it('names the line and the column where the YAML breaks', () => {
    expect(faultOf(rewrite('legal-floor.yaml', (source) => `${source}\n- [`))).toMatch(
      /^content\/legal-floor\.yaml: line \d+, column \d+: not valid YAML: /,
    )
  })

  it('names a key that stands twice in one record', () => {
    expect(faultOf(rewrite(requirement('gen-1'), (source) => `${source}\ngroup: smart\n`))).toMatch(
      /^content\/catalogue\/requirements\/gen-1\.yaml: line \d+, column \d+: not valid YAML: /,
    )
  })

  it('names a file that is missing', () => {
    expect(faultOf((copy) => rmSync(join(copy, 'precedence.yaml')))).toBe(
      'content/precedence.yaml: the file is missing or cannot be read',
    )
  })

  it('names a folder that is missing', () => {
    expect(faultOf((copy) => rmSync(join(copy, 'guidance'), { recursive: true }))).toBe(
      'content/guidance: the folder is missing or cannot be read',
    )
  })

  it('names a file that is not UTF-8', () => {
    expect(
      faultOf((copy) => writeFileSync(join(copy, 'definitions.yaml'), Buffer.from([0x2d, 0x20, 0xff]))),
    ).toBe('content/definitions.yaml: the file is not UTF-8 text')
  })

  it('names a stranger in a folder of records', () => {
    expect(faultOf((copy) => writeFileSync(join(copy, 'countries/notes.txt'), 'x'))).toBe(
      'content/countries/notes.txt: only .yaml files belong in this folder',
    )
  })
})

describe('a record of the wrong shape', () => {
  it('names the field that is missing and what belongs there', () => {
    expect(faultOf(rewrite(requirement('sc-7'), (source) => source.replace(/^group: .*\n/m, '')))).toBe(
      'content/catalogue/requirements/sc-7.yaml: group: missing; expected one of: generic, smart, private, bidirectional, local',
    )
  })

  it('names the field that nobody knows', () => {
    expect(faultOf(rewrite(requirement('sc-7'), (source) => `colour: blue\n${source}`))).toBe(
      'content/catalogue/requirements/sc-7.yaml: colour: unknown field',
    )
  })

  it('names the value that is none of the allowed ones', () => {
    expect(
      faultOf(rewrite('countries/nl.yaml', (source) => source.replace(/^afir: .*$/m, 'afir: yes'))),
    ).toBe('content/countries/nl.yaml: afir: expected one of: applies, not, check; found "yes"')
  })

  it('names a day that does not exist', () => {
    expect(
      faultOf(rewrite('legislation.yaml', (source) => source.replace('2026-11-23', '2026-11-31'))),
    ).toMatch(/^content\/legislation\.yaml: \[0\]\.consulted: expected a day that exists/)
  })
})
