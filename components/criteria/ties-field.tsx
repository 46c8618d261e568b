import { TIE_RULES, type TieRule } from '@/lib/domain/evaluation'
import { LABELS } from '@/lib/domain/labels'
import { TIE_WORDS } from '@/lib/domain/tie-words'
import { Icon } from '../ui/icon'
import { RemoveRow } from '../ui/remove-row'

/** What decides between equal totals, one rule after the other. */
export function TiesField({
  id,
  value,
  onChange,
}: {
  id: string
  value: TieRule[]
  onChange(value: TieRule[]): void
}) {
  const left = TIE_RULES.filter((rule) => !value.includes(rule))
  const swap = (from: number, to: number) => {
    const rule = value[from]
    if (rule) onChange(value.toSpliced(from, 1).toSpliced(to, 0, rule))
  }
  return (
    <fieldset id={id} className="grid min-w-0 gap-2">
      <legend className="label mb-1">{LABELS.criteria.ties}</legend>
      <p className="hint">In this order. Without a rule, equal tenders share a rank.</p>
      {value.length > 0 && (
        <ol className="m-0 list-none p-0">
          {value.map((rule, index) => (
            <li key={rule} className="flex flex-wrap items-center gap-x-1 border-b border-line py-1">
              <span className="min-w-52 flex-1 max-sm:basis-full">
                {index + 1}. {TIE_WORDS[rule]}
              </span>
              <button
                type="button"
                className="btn btn-quiet"
                disabled={index === 0}
                aria-label={`Up: ${TIE_WORDS[rule]}`}
                onClick={() => swap(index, index - 1)}
              >
                <Icon name="up" size={14} />
                Up
              </button>
              <button
                type="button"
                className="btn btn-quiet"
                disabled={index === value.length - 1}
                aria-label={`Down: ${TIE_WORDS[rule]}`}
                onClick={() => swap(index, index + 1)}
              >
                <Icon name="down" size={14} />
                Down
              </button>
              <RemoveRow what={TIE_WORDS[rule]} remove={() => onChange(value.toSpliced(index, 1))} />
            </li>
          ))}
        </ol>
      )}
      {left.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {left.map((rule) => (
            <button
              key={rule}
              type="button"
              className="btn btn-ghost"
              onClick={() => onChange([...value, rule])}
            >
              <Icon name="plus" size={14} />
              {`Add: ${TIE_WORDS[rule].charAt(0).toLowerCase()}${TIE_WORDS[rule].slice(1)}`}
            </button>
          ))}
        </div>
      )}
    </fieldset>
  )
}
