import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EvaluationFile } from '../../../domain/evaluation'
import { score } from '../../../domain/scoring/score'
import { theContent } from '../../../domain/testing/a-tender'
import { anyEvaluation } from '../testing/any-evaluation'
import { recalculate } from '../testing/recalculate'
import { makeEvaluationMatrix } from './make-evaluation-matrix'

async function bytesOf(evaluation: EvaluationFile): Promise<Uint8Array> {
  const made = makeEvaluationMatrix(evaluation, theContent())
  if (!made.ok) throw new Error(made.message)
  return made.write()
}

/** Rank and total of every bid, as the engine gives them and as the sheet shows them. */
async function compared(evaluations: EvaluationFile[]) {
  const calculated = await recalculate(await Promise.all(evaluations.map(bytesOf)))
  return evaluations.map((evaluation, index) => {
    const scored = score(evaluation)
    if (!scored.ok) throw new Error(scored.message)
    const { named } = calculated[index] ?? { named: new Map() }
    const { decimals } = evaluation.rounding ?? { decimals: 2 }
    const expected = evaluation.bids.map(({ id }) => {
      const ranked = scored.result.ranking.find(({ bid }) => bid === id)
      return [id, ranked?.rank ?? '', ranked?.total ?? '']
    })
    const found = evaluation.bids.map(({ id }) => {
      const name = id.replaceAll('-', '_')
      const total = named.get(`total_${name}`)
      return [id, named.get(`rank_${name}`) ?? '', typeof total === 'number' ? total.toFixed(decimals) : (total ?? '')]
    })
    return { evaluation, expected, found }
  })
}

describe('the scoring matrix of an evaluation, calculated by LibreOffice', () => {
  it('gives the totals and ranks of the engine for models of every aggregation and method', async () => {
    const evaluations = fc.sample(anyEvaluation, { seed: 20_261_124, numRuns: 160 })
    for (const { evaluation, expected, found } of await compared(evaluations))
      expect(found, JSON.stringify(evaluation)).toEqual(expected)
  })
})
