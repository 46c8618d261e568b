import type { ActionAnswer } from '@/lib/domain/action-answer'
import { AGGREGATION_WORDS } from '@/lib/domain/aggregation-words'
import { amountText } from '@/lib/domain/amount-text'
import type { EvaluationModel } from '@/lib/domain/evaluation'
import { LABELS } from '@/lib/domain/labels'
import { ActionButton } from '../ui/action-button'
import { Tag } from '../ui/tag'

export interface PresetChoice {
  id: string
  title: string
  means: string
  /** Usual in the country of the authority. */
  usualHere: boolean
  /** Why it cannot be used yet; the model is absent then. */
  whyNot: string | null
  model?: EvaluationModel
}

/** Ready sets of criteria, each with what it counts and one button; the first that can be used is the one to begin with. */
export function PresetList({
  presets,
  country,
  replaces,
  lotHref,
  use,
}: {
  presets: PresetChoice[]
  /** Name of the authority's country. */
  country: string
  /** The lot has criteria already, which the preset would replace. */
  replaces: boolean
  lotHref: string
  use(model: EvaluationModel): () => Promise<ActionAnswer<{ revision: number }>>
}) {
  const first = presets.find(({ model }) => model)?.id
  return (
    <ul className="m-0 list-none border-t border-line-strong p-0">
      {presets.map(({ id, title, means, usualHere, whyNot, model }) => (
        <li
          key={id}
          className="grid gap-x-8 gap-y-2 border-b border-line py-4 lg:grid-cols-[minmax(0,1fr)_auto]"
        >
          <div className="min-w-0">
            <h4 className="m-0 mb-1 flex flex-wrap items-center gap-2 text-base">
              {title}
              {usualHere && <Tag tone="quiet">Usual in {country}</Tag>}
            </h4>
            <p className="m-0 max-w-[68ch] text-[15px] text-soft">{means}</p>
            {model && (
              <p className="m-0 mt-1 max-w-[68ch] text-[15px]">
                {AGGREGATION_WORDS[model.aggregation]}:{' '}
                {model.criteria
                  .map(({ title: name, weight, maximumValue, rank }) =>
                    weight !== undefined
                      ? `${name} ${weight}`
                      : maximumValue !== undefined
                        ? `${name} up to ${amountText(maximumValue, 'EUR')}`
                        : rank !== undefined
                          ? `${rank}. ${name}`
                          : name,
                  )
                  .join(', ')}
                .
              </p>
            )}
            {whyNot !== null && (
              <p className="m-0 mt-1 text-[15px] text-warn">
                {whyNot} <a href={lotHref}>Open the lot</a>
              </p>
            )}
          </div>
          {model && (
            <div>
              <ActionButton
                action={use(model)}
                className={id === first && !replaces ? 'btn' : 'btn btn-ghost'}
                label={`${replaces ? LABELS.criteria.replace : LABELS.criteria.begin}: “${title}”`}
              >
                {replaces ? LABELS.criteria.replace : LABELS.criteria.begin}
              </ActionButton>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
