import { lazy, type ReactNode, Suspense, useCallback, useDeferredValue } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type * as z from 'zod/mini'
import type { criteriaForm } from '../criteria-schema'
import type { CriteriaValues } from '../criteria-values'
import { useModel } from '../use-model'
import { CriterionPlot } from './criterion-plot'
import type { ImaginedBid } from './imagined-bid'
import { LiveRanking } from './live-ranking'
import { starterBids } from './starter-bids'
import { TrialTable } from './trial-table'
import { useAnalysis } from './use-analysis'
import { useEngine } from './use-engine'
import { useImaginedBids } from './use-imagined-bids'
import { useTrial } from './use-trial'

// Nobody sees it before the engine has come, and the page has enough to load without it.
const Behaviour = lazy(async () => ({ default: (await import('./behaviour')).Behaviour }))

/** The form of the criteria with what they do beside it: ranking, line and behaviour, and below it the bids to try them on. */
export function TrialFrame({
  form,
  place,
  estimatedValue,
  classWords,
  children,
}: {
  form: UseFormReturn<CriteriaValues, unknown, z.infer<typeof criteriaForm>>
  /** Tender and lot. */
  place: string
  estimatedValue?: string
  classWords: Record<string, string>
  children: ReactNode
}) {
  const engine = useEngine()
  const model = useModel(form)
  const { bids, change } = useImaginedBids(place)
  const now = useTrial(model, bids, engine)
  // The ranking follows every key; what is larger follows when the key has been drawn.
  const late = useDeferredValue(now)
  const { trial } = late
  const analysed = useAnalysis(now.trial?.scored?.ok ? now.trial.evaluation.evaluation : undefined)
  const addBid = useCallback((bid: ImaginedBid) => change((before) => [...before, bid]), [change])
  const begin = useCallback(
    () => trial && change(() => starterBids(trial.model, estimatedValue)),
    [trial, change, estimatedValue],
  )
  return (
    <div className="grid gap-y-8">
      <div className="grid gap-x-8 gap-y-8 xl:grid-cols-[minmax(0,1fr)_340px]">
        <div className="min-w-0">{children}</div>
        {/* The column is as high as the form: what sticks in it ends where the form ends. */}
        <div className="min-w-0">
          <aside
            aria-label="What these criteria do"
            className="grid content-start gap-7 xl:sticky xl:top-24 xl:max-h-[calc(100vh-7rem)] xl:overflow-y-auto xl:pb-4"
          >
            {now.trial && bids.length > 0 && <LiveRanking trial={now.trial} />}
            {trial && engine && <CriterionPlot engine={engine} trial={trial} classWords={classWords} />}
            {trial && (
              <Suspense>
                <Behaviour
                  evaluation={trial.evaluation.evaluation}
                  found={analysed.found}
                  working={analysed.working}
                  addBid={addBid}
                />
              </Suspense>
            )}
          </aside>
        </div>
      </div>
      <div className="min-w-0 border-t border-line pt-5">
        <h3 className="m-0 mb-1" id="imagined-bids">
          Try it with imagined bids
        </h3>
        <p className="lead">
          Type what tenderers might offer, and see who would win before you publish. Imagined bids stay in
          this browser; they are no part of the tender and nobody else sees them.
        </p>
        {!trial && (
          <p className="m-0 text-soft">
            {engine
              ? `The criteria cannot be tried yet. ${late.note ?? 'Give each criterion its name, weight and figures first.'}`
              : 'One moment: the calculation is being loaded.'}
          </p>
        )}
        {trial && (
          <TrialTable bids={bids} trial={trial} classWords={classWords} change={change} begin={begin} />
        )}
      </div>
    </div>
  )
}
