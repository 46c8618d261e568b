import Fraction from 'fraction.js'
import { exactly } from '../exact'
import type { AbsoluteMethod, ScoringOf } from '../method'
import { OutsideDomain } from '../outside-domain'
import { showNumber } from '../show-number'

export const levels: AbsoluteMethod<ScoringOf<'levels'>> = {
  id: 'levels',
  formula: { any: 'W × value of the level' },
  sentence:
    'Each level has a published descriptor and value; the bid gets the value of the level that it reaches.',
  domain: 'One of the published levels, each with a value from 0 to 1.',
  source: 'Anchored scales; scoring.md section 3',
  takes: 'level',
  relative: false,
  offered: true,
  refuses({ criterion }) {
    if (!criterion.levels || criterion.levels.length === 0)
      return 'the method levels needs levels; none is given'
    const wrong = criterion.levels.find(({ value }) => {
      const number = new Fraction(value)
      return number.compare(0) < 0 || number.compare(1) > 0
    })
    return wrong && `the level ${wrong.code} has the value ${wrong.value}; expected 0 to 1`
  },
  scorer({ weight, criterion }) {
    const all = new Map((criterion.levels ?? []).map(({ code, value }) => [code, new Fraction(value)]))
    return (value) => {
      const share = typeof value === 'string' ? all.get(value) : undefined
      if (!share)
        throw new OutsideDomain(
          `the level ${JSON.stringify(value)} is unknown; expected one of: ${[...all.keys()].join(', ')}`,
        )
      return {
        points: exactly(weight.mul(share)),
        numbers: `${showNumber(weight)} × ${showNumber(share)} (level ${value})`,
      }
    }
  },
}
