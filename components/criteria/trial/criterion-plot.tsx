import { memo, useId, useState } from 'react'
import type { Engine } from './engine'
import { LinePlot } from './line-plot'
import { StepsPlot } from './steps-plot'
import type { Trial } from './use-trial'

/** How a value becomes points, for the criterion that is chosen, with the imagined bids on the line. */
export const CriterionPlot = memo(function CriterionPlot({
  engine,
  trial: {
    evaluation: { evaluation },
    scored,
  },
  classWords,
}: {
  engine: Engine
  trial: Trial
  classWords: Record<string, string>
}) {
  const id = useId()
  const [wanted, choose] = useState('')
  const { criteria } = evaluation
  const criterion = criteria.find((one) => one.id === wanted) ?? criteria[0]
  if (!criterion) return null
  const curve = engine.curve(evaluation, criterion.id)
  const marks = evaluation.bids.flatMap(({ id: bid, values }) => {
    const points = scored?.ok ? scored.result.points[bid]?.[criterion.id]?.points : undefined
    const value = values[criterion.id]
    return points === undefined || typeof value !== 'string' ? [] : [{ bid, x: value, points }]
  })
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h3 className="m-0 mb-1.5 text-base" id={`${id}-heading`}>
        From what is offered to points
      </h3>
      <select
        className="control mb-2"
        aria-label="Criterion whose line is shown"
        value={criterion.id}
        onChange={({ target }) => choose(target.value)}
      >
        {criteria.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </select>
      {curve?.kind === 'line' && (
        <LinePlot
          title={criterion.title}
          curve={{
            ...curve,
            lines: curve.lines.map((line) =>
              line.label === undefined ? line : { ...line, label: classWords[line.label] ?? line.label },
            ),
          }}
          unit={criterion.unit}
          marks={curve.x === 'value' ? marks : []}
        />
      )}
      {curve?.kind === 'steps' && <StepsPlot title={criterion.title} steps={curve.steps} />}
      {!curve && (
        <p className="m-0 text-[15px] text-soft">
          The price enters the total as it is; no points are made of it.
        </p>
      )}
    </section>
  )
})
