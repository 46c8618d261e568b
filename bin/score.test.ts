import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'workbench-score-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the real program on an evaluation: tariff 40 in proportion to the lowest, roll-out 60. */
function score(change: (evaluation: Record<string, unknown>) => void = () => {}, ...options: string[]) {
  const evaluation = {
    format: 'evaluation/1',
    criteria: [
      {
        id: 'tariff',
        title: 'Tariff to the user',
        kind: 'price',
        direction: 'min',
        weight: '40',
        scoring: { method: 'lowest-relative' },
      },
      {
        id: 'roll-out',
        title: 'Roll-out',
        kind: 'quality',
        weight: '60',
        threshold: '24',
        scoring: { method: 'scale', max: '100' },
      },
    ],
    bids: [
      { id: 'A', values: { tariff: '0.39', 'roll-out': '80' } },
      { id: 'B', values: {}, excluded: 'SC-6 not met' },
      { id: 'C', values: { tariff: '0.30', 'roll-out': '60' } },
    ],
  }
  change(evaluation)
  const file = join(folder, 'evaluation.json')
  writeFileSync(file, JSON.stringify(evaluation))
  return run(file, ...options)
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'bin/workbench.ts', 'score', ...args],
    { encoding: 'utf8' },
  )
  return { exit: status, out: stdout, error: stderr.replaceAll(`${folder}/`, '') }
}

const setTariff = (tariff: unknown) => (evaluation: Record<string, unknown>) => {
  evaluation.bids = [
    { id: 'A', values: { tariff: '0.39', 'roll-out': '80' } },
    { id: 'C', values: { tariff, 'roll-out': '60' } },
  ]
}

describe('score', () => {
  it('prints the ranking with every figure and exits 0', () => {
    const { exit, out } = score(undefined, '--json')
    const result = JSON.parse(out)
    expect(exit).toBe(0)
    expect(result.ranking).toEqual([
      { bid: 'A', rank: 1, total: '78.77', exact: '1024/13' },
      { bid: 'C', rank: 2, total: '76.00', exact: '76' },
    ])
    expect(result.points.A.tariff.trace).toBe('W × Pmin ÷ P: 40 × 0.30 ÷ 0.39 ≈ 30.77')
    expect(result.excluded).toEqual([{ bid: 'B', reason: 'SC-6 not met' }])
    expect(result).not.toHaveProperty('sensitivity')
  })

  it('adds how firmly the winner stands where it is asked for', () => {
    const { exit, out } = score(undefined, '--json', '--sensitivity')
    const { sensitivity } = JSON.parse(out)
    expect(exit).toBe(0)
    expect(sensitivity.winner).toBe('A')
    expect(sensitivity.sentences[0]).toMatch(
      /^Winner stable for a weight of “Tariff to the user” of 0 to \d+ %/,
    )
  })

  it('exits 1 with one line that names bid, criterion and reason where a value is outside the domain', () => {
    expect(score(setTariff('0'), '--json')).toEqual({
      exit: 1,
      out: '',
      error:
        'evaluation.json: bid C, criterion tariff: the value is 0; expected more than 0 with this method\n',
    })
  })

  it('exits 1 where the model itself is outside the domain, with or without bids', () => {
    const { exit, error } = score((evaluation) => {
      evaluation.criteria = [
        { id: 'q', title: 'Q', kind: 'quality', weight: '1', scoring: { method: 'scale', max: '0' } },
      ]
      evaluation.bids = []
    }, '--json')
    expect([exit, error]).toEqual([
      1,
      'evaluation.json: criterion q: the top of the scale is 0; expected more than 0\n',
    ])
  })

  it.each([
    [
      'a missing value',
      setTariff(undefined),
      'bids[1].values.tariff: missing; expected what bid C gives for the criterion tariff',
    ],
    [
      'a value that is no number',
      setTariff('cheap'),
      'bids[1].values.tariff: expected a number such as "12.50", as text; found "cheap"',
    ],
    [
      'an unknown field',
      (evaluation: Record<string, unknown>) => {
        evaluation.winner = 'A'
      },
      'winner: unknown field',
    ],
    [
      'an unknown format',
      (evaluation: Record<string, unknown>) => {
        evaluation.format = 'evaluation/9'
      },
      'format: expected "evaluation/1"; found "evaluation/9"',
    ],
  ])('exits 2 with one line for %s', (_, change, sentence) => {
    expect(score(change, '--json')).toEqual({ exit: 2, out: '', error: `evaluation.json: ${sentence}\n` })
  })

  it('exits 2 with one line for a missing file and for an unknown option', () => {
    expect(run(join(folder, 'nothing.json'), '--json')).toEqual({
      exit: 2,
      out: '',
      error: 'nothing.json: there is no such file\n',
    })
    const { exit, error } = score(undefined, '--fast')
    expect(exit).toBe(2)
    expect(error.trim().split('\n')).toHaveLength(1)
  })
})
