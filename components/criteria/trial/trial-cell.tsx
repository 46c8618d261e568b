import { memo } from 'react'
import type { Criterion } from '@/lib/domain/evaluation'
import { creditsHardware } from '@/lib/domain/scoring/credits-hardware'
import { type ImaginedOffer, type ImaginedValue, noOffer } from './imagined-bid'

/** What one imagined bid gives for one criterion, and the points it earns. */
export const TrialCell = memo(function TrialCell({
  criterion,
  bidKey,
  bid,
  given,
  points,
  classWords,
  set,
}: {
  criterion: Criterion
  bidKey: string
  /** Name of the bid. */
  bid: string
  given: ImaginedValue | undefined
  points: string | undefined
  classWords: Record<string, string>
  /** Stays the same function, so that a key draws one cell again and not all. */
  set(bidKey: string, criterion: string, value: ImaginedValue): void
}) {
  const { scoring, title, levels = [] } = criterion
  const change = (value: ImaginedValue) => set(bidKey, criterion.id, value)
  const label = `${title}, ${bid}`
  const entersByItself = scoring.method === 'fictitious-price' || scoring.method === 'divisor'
  return (
    <>
      {scoring.method === 'commitment' ? (
        <OfferCell
          label={label}
          hardware={creditsHardware(criterion)}
          classes={Object.keys(scoring.classes).map((code) => ({ code, words: classWords[code] ?? code }))}
          offer={typeof given === 'object' ? given : noOffer}
          change={change}
        />
      ) : scoring.method === 'levels' ? (
        <select
          className="control"
          aria-label={label}
          value={typeof given === 'string' ? given : ''}
          onChange={({ target }) => change(target.value)}
        >
          <option value="">Choose a level</option>
          {levels.map(({ code, label: words }) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </select>
      ) : (
        <input
          className="control text-right"
          aria-label={label}
          inputMode="decimal"
          autoComplete="off"
          value={typeof given === 'string' ? given : ''}
          onChange={({ target }) => change(target.value)}
        />
      )}
      <p className="m-0 mt-0.5 min-h-5 text-right text-sm text-soft">
        {points !== undefined && !entersByItself && `${points} points`}
      </p>
    </>
  )
})

/** The offer of the method `commitment` in as little room as a column has. */
function OfferCell({
  label,
  hardware,
  classes,
  offer,
  change,
}: {
  label: string
  /** Whether it earns anything without a date. */
  hardware: boolean
  classes: { code: string; words: string }[]
  offer: ImaginedOffer
  change(offer: ImaginedOffer): void
}) {
  const figure = (name: 'share' | 'months', words: string) => (
    <label className="grid grid-cols-[minmax(0,1fr)_4.5rem] items-center gap-2 text-sm">
      <span>{words}</span>
      <input
        className="control text-right"
        aria-label={`${label}: ${words}`}
        inputMode="decimal"
        autoComplete="off"
        value={offer[name]}
        onChange={({ target }) => change({ ...offer, [name]: target.value })}
      />
    </label>
  )
  return (
    <fieldset className="grid min-w-44 gap-1.5">
      <legend className="sr-only">{label}</legend>
      {figure('share', 'Share beyond the minimum, %')}
      {figure('months', 'In place after, months')}
      <select
        className="control text-sm"
        aria-label={`${label}: proof`}
        value={offer.class}
        onChange={({ target }) => change({ ...offer, class: target.value })}
      >
        <option value="">No proof</option>
        {classes.map(({ code, words }) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
      {hardware && (
        <label className="flex min-h-6 items-center gap-2 text-sm">
          <input
            type="checkbox"
            className="size-[18px]"
            aria-label={`${label}: hardware from day one`}
            checked={offer.hardware}
            onChange={({ target }) => change({ ...offer, hardware: target.checked })}
          />
          Hardware from day one
        </label>
      )}
    </fieldset>
  )
}
