import { describe, expect, it } from 'vitest'
import { RELATIVE_METHODS, type Scoring } from '../../evaluation'
import { aCriterion, aModel, aTender, findingsOf } from '../../testing/a-tender'

const ID = 'relative-formula-few-bids'
const found = (...methods: Scoring[]) =>
  findingsOf(
    aTender({
      evaluation: {
        '1': aModel({
          criteria: methods.map((scoring, index) =>
            aCriterion({ id: `c${index}`, title: `Price ${index}`, scoring }),
          ),
        }),
      },
    }),
    ID,
  )

const relative: Record<(typeof RELATIVE_METHODS)[number], Scoring> = {
  'lowest-relative': { method: 'lowest-relative' },
  'linear-from-lowest': { method: 'linear-from-lowest', span: '1', clamp: true },
  log: { method: 'log', base: '2' },
  'inverse-square': { method: 'inverse-square' },
  'min-max': { method: 'min-max' },
}

describe(ID, () => {
  it.each(RELATIVE_METHODS)('warns about %s', (method) => {
    expect(found(relative[method])).toHaveLength(1)
    expect(found(relative[method])[0]).toMatchObject({ severity: 'warn', lot: '1' })
  })

  it('points to the criterion that is meant', () => {
    const [finding, ...more] = found(
      { method: 'absolute-linear', floor: '0', ceiling: '1' },
      { method: 'lowest-relative' },
    )
    expect(more).toEqual([])
    expect(finding?.field).toBe('evaluation.1.criteria[1].scoring.method')
    expect(finding?.message).toContain('“Price 1”')
  })

  it('says that min-max only serves old results', () => {
    expect(found(relative['min-max'])[0]?.fix).toContain('recomputing old results')
  })

  it('says nothing about methods that look at one bid alone', () => {
    expect(
      found(
        { method: 'absolute-linear', floor: '0', ceiling: '1' },
        { method: 'scale', max: '10' },
        {
          method: 'value-function',
          anchors: [
            { x: '0', v: '100' },
            { x: '1', v: '0' },
          ],
          outside: 'clamp',
        },
      ),
    ).toEqual([])
  })

  it('says nothing about criteria that are only proposed', () => {
    expect(findingsOf(aTender({ evaluation: {} }), ID)).toEqual([])
  })
})
