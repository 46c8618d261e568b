import type { AssembledCriterion } from '@/lib/domain/assembly'
import { METHOD_WORDS } from '@/lib/domain/method-words'

/** A proposed criterion, to read before it is taken over. */
export function CriterionView({
  criterion: { title, scoring, requirements = [], description, evidence, verification },
}: {
  criterion: AssembledCriterion
}) {
  const facts = [
    { term: 'Scored by', text: METHOD_WORDS[scoring.method] },
    { term: 'Requirements', text: requirements.join(', ') },
    { term: 'What is assessed', text: description },
    { term: 'Evidence', text: evidence },
    { term: 'Verification', text: verification },
  ].filter(({ text }) => text?.trim())
  return (
    <li className="border-b border-line py-3">
      <h4 className="m-0 mb-1 text-base">{title}</h4>
      <dl className="m-0 grid gap-x-4 gap-y-1 text-[15px] sm:grid-cols-[9rem_minmax(0,1fr)]">
        {facts.map(({ term, text }) => (
          <div key={term} className="contents">
            <dt className="text-soft">{term}</dt>
            <dd className="m-0">{text}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}
