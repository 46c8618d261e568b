import fc from 'fast-check'
import type { Aggregation, Criterion, EvaluationFile, Scoring, TieRule } from '../../../domain/evaluation'
import { AGGREGATIONS, TIE_RULES } from '../../../domain/evaluation'

type Value = EvaluationFile['bids'][number]['values'][string]

const LEVELS = [
  { code: '0', value: '0', label: 'Insufficient' },
  { code: 'a', value: '0.35', label: 'Small a' },
  { code: 'A', value: '0.7', label: 'Capital A' },
  { code: '1,5*', value: '1', label: 'Very good' },
]
const CLASSES = { certified: '1', commitment: '0.7', declaration: '0.4' }
const ANCHORS = [
  { x: '10', v: '100' },
  { x: '40', v: '62.5' },
  { x: '88', v: '0' },
]

const money = fc.integer({ min: 100, max: 9_999_999 }).map((cents) => (cents / 100).toFixed(2))
/** Few different marks, so that totals are often equal. */
const mark = fc.constantFrom('0', '40', '60', '80', '100', '72.5')
const offer = fc
  .record({
    share: fc.constantFrom('0', '0.25', '0.5', '1'),
    months: fc.constantFrom(undefined, '0', '12', '36', '72'),
    class: fc.constantFrom(...Object.keys(CLASSES)),
    hardware: fc.boolean(),
  })
  .map(({ months, class: proof, ...rest }) =>
    months === undefined ? rest : { ...rest, months, class: proof },
  )

interface Kind {
  scoring: Scoring
  direction?: 'min' | 'max'
  kind: Criterion['kind']
  value: fc.Arbitrary<Value>
  levels?: Criterion['levels']
}

const KINDS: Kind[] = [
  { scoring: { method: 'scale', max: '100' }, kind: 'quality', value: mark },
  {
    scoring: { method: 'levels' },
    kind: 'quality',
    levels: LEVELS,
    value: fc.constantFrom(...LEVELS.map(({ code }) => code)),
  },
  {
    scoring: { method: 'value-function', anchors: ANCHORS, outside: 'clamp' },
    kind: 'quantity',
    value: fc.constantFrom('5', '10', '22.5', '40', '61', '88', '99'),
  },
  {
    scoring: { method: 'value-function', anchors: ANCHORS.toReversed(), outside: 'exclude' },
    kind: 'quantity',
    value: fc.constantFrom('10', '22.5', '40', '61', '88', '99'),
  },
  {
    scoring: { method: 'commitment', horizon: '60', classes: CLASSES, ready: '0.1' },
    kind: 'requirement',
    value: offer,
  },
  ...(['min', 'max'] as const).flatMap((direction): Kind[] => [
    { scoring: { method: 'lowest-relative' }, direction, kind: 'price', value: money },
    { scoring: { method: 'inverse-square' }, direction, kind: 'price', value: money },
    {
      scoring: { method: 'absolute-linear', floor: '-250.5', ceiling: '60000' },
      direction,
      kind: 'price',
      value: money,
    },
  ]),
  { scoring: { method: 'linear-from-lowest', span: '0.5', clamp: true }, kind: 'price', value: money },
  { scoring: { method: 'linear-from-lowest', span: '1', clamp: false }, kind: 'price', value: money },
  { scoring: { method: 'log', base: '2' }, kind: 'price', value: money },
  { scoring: { method: 'min-max' }, kind: 'price', value: money },
]

const PRICES: Partial<Record<Aggregation, Kind>> = {
  'award-on-value': { scoring: { method: 'fictitious-price' }, kind: 'price', value: money },
  'quality-per-price': { scoring: { method: 'divisor' }, kind: 'price', value: money },
}

/** Models of every aggregation and method with thresholds, ties and exclusions, and bids that often come out equal. */
export const anyEvaluation: fc.Arbitrary<EvaluationFile> = fc
  .record({
    aggregation: fc.constantFrom(...AGGREGATIONS),
    kinds: fc.array(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 4 }),
    weights: fc.array(fc.constantFrom('10', '20', '33.3', '50'), { minLength: 4, maxLength: 4 }),
    thresholds: fc.array(fc.constantFrom(undefined, undefined, '2', '5'), { minLength: 4, maxLength: 4 }),
    totalThreshold: fc.constantFrom(undefined, undefined, '15'),
    at: fc.constantFrom('display' as const, 'total' as const),
    decimals: fc.integer({ min: 0, max: 4 }),
    mode: fc.constantFrom('half-up' as const, 'down' as const),
    ties: fc.subarray<TieRule>([...TIE_RULES]),
    bids: fc.integer({ min: 1, max: 6 }),
    excluded: fc.constantFrom(undefined, undefined, 0),
    twins: fc.boolean(),
  })
  .chain((choice) => {
    const price = PRICES[choice.aggregation]
    const kinds = price ? [price, ...choice.kinds] : choice.kinds
    const criteria = kinds.map(({ scoring, direction, kind, levels }, index): Criterion => {
      const isPrice = price !== undefined && index === 0
      const importance = isPrice
        ? {}
        : choice.aggregation === 'ordinal'
          ? { rank: kinds.length - index }
          : choice.aggregation === 'award-on-value'
            ? { maximumValue: `${choice.weights[index % 4]}00` }
            : { weight: choice.weights[index % 4] }
      const threshold = isPrice ? undefined : choice.thresholds[index % 4]
      return {
        id: `c${index}`,
        title: `Criterion ${index}`,
        kind,
        direction,
        levels,
        scoring,
        ...importance,
        threshold,
      }
    })
    const row = fc.tuple(...kinds.map(({ value }) => value))
    return fc.array(row, { minLength: choice.bids, maxLength: choice.bids }).map((rows): EvaluationFile => {
      const all = choice.twins && rows[0] ? [...rows, rows[0]] : rows
      return {
        format: 'evaluation/1',
        aggregation: choice.aggregation,
        rounding: { at: choice.at, decimals: choice.decimals, mode: choice.mode },
        ties: choice.ties,
        ...(choice.aggregation === 'quality-per-price' ? { scale: '1000' } : {}),
        ...(choice.totalThreshold && choice.aggregation !== 'award-on-value'
          ? { totalThreshold: choice.totalThreshold }
          : {}),
        criteria,
        bids: all.map((values, index) => ({
          id: `bid-${index}`,
          values: Object.fromEntries(values.map((value, at) => [`c${at}`, value])),
          ...(choice.excluded === index ? { excluded: 'SC-6 not met' } : {}),
        })),
      }
    })
  })
