import type { Content } from '@/lib/domain/content'
import { MarkedText } from '../requirement/marked-text'
import { PART_WORDS } from '../requirement/part-words'
import { TreatmentTag } from '../tender/treatment-tag'
import type { SampleClause } from './sample-clauses'

/** The clauses of a requirement under one model, each with the treatment that it is for. */
export function ClauseList({ clauses, content }: { clauses: SampleClause[]; content: Content }) {
  return (
    <ul className="m-0 list-none p-0">
      {clauses.map(({ part, treatment, text }) => (
        <li key={`${part ?? ''} ${treatment}`} className="border-b border-line py-3">
          <p className="m-0 mb-1.5 flex flex-wrap items-center gap-2 text-[15px]">
            <TreatmentTag
              treatment={treatment}
              words={content.treatments.find(({ id }) => id === treatment)?.title.en ?? treatment}
            />
            {part && <span className="text-soft">{PART_WORDS[part]}</span>}
          </p>
          <p className="m-0 max-w-[75ch] font-serif whitespace-pre-line">
            <MarkedText text={text} />
          </p>
        </li>
      ))}
    </ul>
  )
}
