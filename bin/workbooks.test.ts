import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { hostileFiles } from '../lib/documents/read-workbook/testing/hostile-files'

const folder = mkdtempSync(join(tmpdir(), 'workbench-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const programme = 'content/examples/utrecht-like-programme.json'
const single = 'content/examples/single-lot-procurement.json'
const at = (name: string) => join(folder, name)

/** Runs the real program in a process of its own. */
function workbench(...args: string[]) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'bin/workbench.ts', ...args], {
    encoding: 'utf8',
  })
  return { exit: run.status, out: run.stdout, error: run.stderr }
}

describe('matrix', () => {
  it('writes a workbook of a tender and of an evaluation', () => {
    const evaluation = at('evaluation.json')
    const criterion = {
      id: 'price',
      title: 'Price',
      kind: 'price',
      weight: '100',
      scoring: { method: 'log', base: '2' },
    }
    const bids = [{ id: 'A', values: { price: '10' } }]
    writeFileSync(evaluation, JSON.stringify({ format: 'evaluation/1', criteria: [criterion], bids }))
    for (const file of [programme, evaluation]) {
      expect(workbench('matrix', file, '--out', at('matrix.xlsx'))).toMatchObject({ exit: 0, error: '' })
      expect(existsSync(at('matrix.xlsx'))).toBe(true)
    }
  })

  it('ends with 1 and one sentence where there is nothing to compute, with 2 for another file', () => {
    const tender = JSON.parse(readFileSync(single, 'utf8'))
    writeFileSync(at('proposed.json'), JSON.stringify({ ...tender, evaluation: {} }))
    const proposed = workbench('matrix', at('proposed.json'), '--out', at('none.xlsx'))
    expect(proposed.exit).toBe(1)
    expect(proposed.error.trim().split('\n')).toHaveLength(1)
    writeFileSync(at('other.json'), '{"format":"assembly/1"}')
    expect(workbench('matrix', at('other.json'), '--out', at('none.xlsx')).exit).toBe(2)
    expect(existsSync(at('none.xlsx'))).toBe(false)
  })
})

describe('response and read-response', () => {
  it('writes the form of all lots or of one, and reads an empty one back with its problems', () => {
    expect(workbench('response', programme, '--out', at('all.xlsx')).exit).toBe(0)
    expect(workbench('response', programme, '--lot', '2', '--out', at('one.xlsx')).exit).toBe(0)
    expect(workbench('response', programme, '--lot', 'x', '--out', at('no.xlsx')).exit).toBe(2)
    const { exit, out } = workbench('read-response', programme, at('one.xlsx'), '--json')
    const read = JSON.parse(out)
    expect(exit).toBe(1)
    expect(read.format).toBe('response/1')
    expect(new Set(read.problems.map(({ sheet }: { sheet: string }) => sheet))).toEqual(new Set(['Lot 2']))
  })

  it('names sheet and cell of what a form cannot hold, and calls a file that is no workbook a mistake in the call', () => {
    expect(workbench('response', single, '--out', at('form.xlsx')).exit).toBe(0)
    const far = hostileFiles(readFileSync(at('form.xlsx')))['far cell']?.() ?? new Uint8Array()
    writeFileSync(at('far.xlsx'), far)
    const refused = workbench('read-response', single, at('far.xlsx'), '--json')
    expect(refused.exit).toBe(1)
    expect(JSON.parse(refused.out).problems).toMatchObject([{ sheet: 'Lot 1', cell: 'XFD1048576' }])
    writeFileSync(at('text.xlsx'), 'Key;Answer')
    const text = workbench('read-response', single, at('text.xlsx'), '--json')
    expect(text).toMatchObject({ exit: 2, out: '' })
    expect(text.error.trim().split('\n')).toHaveLength(1)
    expect(workbench('read-response', single, at('absent.xlsx'), '--json').exit).toBe(2)
  })
})
