import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { aLetterhead } from '../lib/documents/letterhead/testing/a-letterhead'
import { validateWord } from '../lib/documents/testing/validate-word'
import { wordText } from '../lib/documents/testing/word-text'

const folder = mkdtempSync(join(tmpdir(), 'workbench-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const programme = 'content/examples/utrecht-like-programme.json'
const single = 'content/examples/single-lot-procurement.json'

/** Runs the real program in a process of its own. */
function workbench(...args: string[]) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'bin/workbench.ts', ...args], {
    encoding: 'utf8',
  })
  return { exit: run.status, out: run.stdout, error: run.stderr }
}

/** A copy of an example with changes, as a file. */
function changed(change: (tender: Record<string, unknown>) => void, name = 'changed.json') {
  const tender = JSON.parse(readFileSync(single, 'utf8'))
  change(tender)
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify(tender))
  return file
}

describe('assemble and check', () => {
  it('prints the assembly and exits 0 where nothing blocks', () => {
    const { exit, out } = workbench('assemble', programme, '--json')
    const assembly = JSON.parse(out)
    expect(exit).toBe(0)
    expect(assembly.format).toBe('assembly/1')
    expect(assembly.lots.map((lot: { operationalModel: string }) => lot.operationalModel)).toEqual([
      'concession',
      'procurement',
      'open-market',
    ])
  })

  it('prints the assembly all the same and exits 1 where a finding blocks', () => {
    const file = changed((tender) => {
      tender.decisions = []
    })
    const { exit, out } = workbench('assemble', file, '--json')
    expect(exit).toBe(1)
    expect(JSON.parse(out).findings.map((finding: { rule: string }) => finding.rule)).toContain(
      'proof-left-open',
    )
    const list = workbench('check', file)
    expect(list.exit).toBe(1)
    expect(list.out).toContain('proof-left-open')
    expect(JSON.parse(workbench('check', file, '--json').out).format).toBe('findings/1')
  })
})

describe('annex', () => {
  it('takes over the look of a Word file of the city, and names what is wrong with another', () => {
    const look = join(folder, 'look.docx')
    writeFileSync(look, aLetterhead())
    const out = join(folder, 'own-look.docx')
    expect(workbench('annex', single, '--letterhead', look, '--out', out).exit).toBe(0)
    expect(wordText(readFileSync(out))).toContain('City of Example & Sons')
    const { exit, error } = workbench('annex', single, '--letterhead', single, '--out', out)
    expect(exit).toBe(2)
    expect(error).toContain(single)
  })

  it('writes a valid Word file', async () => {
    const out = join(folder, 'single.docx')
    expect(workbench('annex', single, '--out', out).exit).toBe(0)
    expect(await validateWord(readFileSync(out))).toEqual([])
  })

  it('asks for a lot or a model where the file holds several, and takes each', () => {
    const out = join(folder, 'several.docx')
    const refused = workbench('annex', programme, '--out', out)
    expect(refused.exit).toBe(2)
    expect(refused.error.trim().split('\n')).toHaveLength(1)
    expect(existsSync(out)).toBe(false)
    for (const model of ['concession', 'procurement', 'open-market']) {
      expect(
        workbench('annex', programme, '--model', model, '--out', join(folder, `${model}.docx`)).exit,
      ).toBe(0)
    }
    expect(workbench('annex', programme, '--draft', '--out', join(folder, 'overview.docx')).exit).toBe(0)
  })

  it('leaves no file where a finding blocks, and a draft where one is asked for', () => {
    const file = changed((tender) => {
      tender.decisions = []
    })
    const out = join(folder, 'blocked.docx')
    const refused = workbench('annex', file, '--out', out)
    expect(refused.exit).toBe(1)
    expect(refused.error).toContain('proof-left-open')
    expect(existsSync(out)).toBe(false)
    expect(workbench('annex', file, '--out', out, '--draft').exit).toBe(0)
    expect(existsSync(out)).toBe(true)
  })

  it('leaves nothing behind where the place cannot be written', () => {
    const { exit, error } = workbench('annex', single, '--out', join(folder, 'no', 'such', 'place.docx'))
    expect(exit).toBe(2)
    expect(error.trim().split('\n')).toHaveLength(1)
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })
})

describe('catalogue and schema', () => {
  it('prints the edition with its 23 requirements and the entry that the law adds', () => {
    const catalogue = JSON.parse(workbench('catalogue', '--json').out)
    expect(catalogue.id).toBe('scale-d5.4@1.0')
    expect(catalogue.requirements.filter((one: { key: string }) => one.key !== 'LAW-1')).toHaveLength(23)
    expect(catalogue.requirements).toHaveLength(24)
  })

  it('prints a JSON Schema of both files', () => {
    for (const [name, format] of [
      ['tender', 'tender/1'],
      ['evaluation', 'evaluation/1'],
    ]) {
      const { exit, out } = workbench('schema', name ?? '')
      expect(exit).toBe(0)
      expect(JSON.parse(out).properties.format.const).toBe(format)
    }
  })
})

describe('exit 2 with one line that says file, place and what is expected', () => {
  const lot = (tender: Record<string, unknown>) => (tender.lots as Record<string, unknown>[])[0] ?? {}
  const cases: [string, (tender: Record<string, unknown>) => void, RegExp][] = [
    ['an unknown format', (t) => Object.assign(t, { format: 'tender/9' }), /format/],
    ['an unknown field', (t) => Object.assign(t, { colour: 'green' }), /colour/],
    ['an unknown field of a lot', (t) => Object.assign(lot(t), { colour: 'green' }), /lots\[0\].*colour/],
    ['a wrong type', (t) => Object.assign(lot(t), { chargingPoints: '12' }), /lots\[0\]\.chargingPoints/],
    [
      'a number outside its range',
      (t) => Object.assign(lot(t), { chargingPoints: 0 }),
      /lots\[0\]\.chargingPoints/,
    ],
    ['no lot', (t) => Object.assign(t, { lots: [] }), /lots/],
    ['a lot given twice', (t) => Object.assign(t, { lots: [lot(t), lot(t)] }), /lots\[1\]\.id/],
    [
      'an unknown country',
      (t) => Object.assign(t, { authority: { name: 'Example', country: 'UK' } }),
      /authority\.country/,
    ],
    [
      'a day that does not exist',
      (t) => Object.assign(t, { dates: { contractEnd: '2027-02-30' } }),
      /dates\.contractEnd/,
    ],
    ['an unknown catalogue', (t) => Object.assign(t, { catalogue: 'scale-d5.4@9.9' }), /catalogue/],
    [
      'an unknown requirement',
      (t) => Object.assign(t, { decisions: [{ requirement: 'SC-99', lot: '1' }] }),
      /decisions\[0\]\.requirement/,
    ],
    [
      'an unknown lot',
      (t) => Object.assign(t, { decisions: [{ requirement: 'SC-5', lot: 'nine' }] }),
      /decisions\[0\]\.lot/,
    ],
    [
      'an unknown parameter',
      (t) => Object.assign(t, { decisions: [{ requirement: 'SC-5', lot: '1', parameters: { speed: 3 } }] }),
      /decisions\[0\]\.parameters\.speed/,
    ],
    [
      'a parameter outside its range',
      (t) =>
        Object.assign(t, {
          decisions: [{ requirement: 'SC-5', lot: '1', parameters: { connectivityPercent: 120 } }],
        }),
      /decisions\[0\]\.parameters\.connectivityPercent/,
    ],
    [
      'a treatment that only the rules give',
      (t) => Object.assign(t, { decisions: [{ requirement: 'SC-5', lot: '1', treatment: 'legal-floor' }] }),
      /decisions\[0\]\.treatment/,
    ],
  ]
  it.each(cases)('%s', (_, change, place) => {
    const file = changed(change)
    const { exit, error } = workbench('check', file, '--json')
    expect(exit).toBe(2)
    expect(error.trim().split('\n')).toHaveLength(1)
    expect(error).toContain('changed.json')
    expect(error).toMatch(place)
  })

  it.each([
    ['a file that is missing', ['check', 'nowhere.json']],
    ['a folder', ['check', 'content']],
    ['an unknown command', ['publish']],
    ['an unknown option', ['check', single, '--loud']],
    ['no file', ['assemble', '--json']],
    ['an unknown lot', ['annex', programme, '--lot', 'nine', '--out', join(folder, 'x.docx')]],
    ['an unknown part', ['annex', single, '--part', 'D', '--out', join(folder, 'x.docx')]],
    ['no place to write to', ['annex', single]],
    ['an unknown schema', ['schema', 'bid']],
  ])('%s', (_, args) => {
    const { exit, error } = workbench(...args)
    expect(exit).toBe(2)
    expect(error.trim().split('\n')).toHaveLength(1)
    expect(error).not.toMatch(/\n\s+at /)
  })
})
