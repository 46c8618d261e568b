import type { ReactNode } from 'react'
import type { BidView } from '@/lib/domain/bid/bid-view'
import type { EvaluationModel, TieRule } from '@/lib/domain/evaluation'
import { mostImportant } from '@/lib/domain/scoring/importance'
import { prepareModel } from '@/lib/domain/scoring/prepare-model'
import type { Flag } from '@/lib/domain/scoring/result'
import { Notice } from '../ui/notice'

const TITLES: Record<Exclude<Flag['flag'], 'draw-needed'>, string> = {
  'tie-settled': 'Equal totals, settled by the published rule',
  tied: 'Equal totals, and no rule settles them',
  dominance: 'Decided by the published order alone',
}

const RULES: Record<TieRule, string> = {
  'highest-ranked-criterion': 'more points in the most important criterion',
  'lower-price': 'the lower price',
  'higher-quality': 'more points for quality',
  draw: 'drawing lots',
}

/** What the ranking says besides its figures: how equal totals were settled, and what people still have to do. */
export function Ties({
  flags,
  model,
  bids,
  lots,
}: {
  flags: Flag[]
  model: EvaluationModel
  bids: BidView[]
  /** The ties that lots settle: their flags are said there, with the draw. */
  lots: ReactNode
}) {
  if (flags.length === 0) return null
  const { ties = [] } = model
  const concerned = bids.filter(({ code }) => flags.some(({ message }) => namesIn(message).includes(code)))
  const equal = flags.some(({ flag }) => flag !== 'dominance')
  return (
    <section className="mt-6 grid gap-3">
      <h3 className="m-0">{equal ? 'Equal totals' : 'The order of importance'}</h3>
      {equal && (
        <p className="hint">
          Published order of the rules: {ties.map((rule) => ruleWords(rule, model)).join('; then ') || 'none'}
          . {concerned.map(({ code, tenderer }) => `${code} is ${tenderer}`).join(', ')}.
        </p>
      )}
      {flags.map(({ flag, message }) =>
        flag === 'draw-needed' ? null : (
          <Notice key={message} tone={flag === 'tied' ? 'warn' : 'note'} title={TITLES[flag]}>
            <p className="m-0">{message}.</p>
          </Notice>
        ),
      )}
      {lots}
    </section>
  )
}

/** "A, B: equal totals …" → A and B. */
function namesIn(message: string): string[] {
  return (message.split(':')[0] ?? '').split(', ')
}

function ruleWords(rule: TieRule, model: EvaluationModel): string {
  if (rule !== 'highest-ranked-criterion') return RULES[rule]
  const prepared = prepareModel(model)
  const first = mostImportant(
    prepared.criteria.filter(({ isPrice }) => !isPrice),
    prepared,
  )
  return first ? `${RULES[rule]}, ${first.criterion.title}` : RULES[rule]
}
