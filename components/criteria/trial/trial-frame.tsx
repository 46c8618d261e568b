import type { ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type * as z from 'zod/mini'
import type { criteriaForm } from '../criteria-schema'
import type { CriteriaValues } from '../criteria-values'
import { useModel } from '../use-model'
import { Behaviour } from './behaviour'
import { CriterionPlot } from './criterion-plot'
import { LiveRanking } from './live-ranking'
import { starterBids } from './starter-bids'
import { trialEvaluation } from './trial-evaluation'
import { TrialTable } from './trial-table'
import { useAnalysis } from './use-analysis'
import { useEngine } from './use-engine'
import { useImaginedBids } from './use-imagined-bids'

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
  const notes = (model && engine?.notes(model)) ?? []
  const usable = model && engine && notes.length === 0 ? model : undefined
  const trial = usable && trialEvaluation(usable, bids)
  const scored =
    trial && engine && trial.evaluation.bids.length > 0 ? engine.score(trial.evaluation) : undefined
  const analysed = useAnalysis(scored?.ok ? trial?.evaluation : undefined)
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
            {trial && bids.length > 0 && <LiveRanking trial={trial} scored={scored} />}
            {trial && engine && (
              <CriterionPlot
                engine={engine}
                evaluation={trial.evaluation}
                scored={scored}
                classWords={classWords}
              />
            )}
            {trial && (
              <Behaviour
                evaluation={trial.evaluation}
                analysed={analysed}
                addBid={(bid) => change([...bids, bid])}
              />
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
              ? `The criteria cannot be tried yet. ${notes[0] ?? 'Give each criterion its name, weight and figures first.'}`
              : 'One moment: the calculation is being loaded.'}
          </p>
        )}
        {trial && usable && (
          <TrialTable
            model={usable}
            bids={bids}
            trial={trial}
            scored={scored}
            classWords={classWords}
            change={change}
            begin={() => change(starterBids(usable, estimatedValue))}
          />
        )}
      </div>
    </div>
  )
}
