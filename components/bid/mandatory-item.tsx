import type { ReactNode } from 'react'
import type { MandatoryRequirement } from '@/lib/domain/bid/mandatory-requirements'
import type { ReceivedBid } from '@/lib/domain/bid/received-bid'
import { PART_WORDS } from '../requirement/part-words'

type Answer = ReceivedBid['requirements'][string]

/** One mandatory requirement of the lot beside the answer for this bid: what is asked, what the tenderer declares. */
export function MandatoryItem({
  requirement: { id, part, title, key, entry },
  answer,
  form,
}: {
  requirement: MandatoryRequirement
  answer: Answer | undefined
  form: ReactNode
}) {
  const { proof } = entry
  const name = part ? `${key} · ${title} · ${PART_WORDS[part].toLowerCase()}` : `${key} · ${title}`
  return (
    <li className="grid gap-x-6 gap-y-2 border-b border-line py-2.5 lg:grid-cols-[minmax(0,5fr)_minmax(0,8fr)]">
      <div className="min-w-0">
        <h4 className="m-0 text-base">{name}</h4>
        {answer?.declared && answer.declared.length > 0 && <Declared declared={answer.declared} />}
        <details className="mt-1 text-[15px]">
          <summary className="tap w-fit cursor-pointer text-accent underline underline-offset-2">
            What is asked<span className="sr-only"> by {id}</span>
          </summary>
          <div className="mt-1 grid gap-2 border-l-[3px] border-line-strong pl-3">
            <p className="m-0 font-serif">{entry.clause}</p>
            {proof.length > 0 && (
              <p className="m-0 text-soft">Proof: {proof.map((one) => one.replace(/\.$/, '')).join('; ')}.</p>
            )}
          </div>
        </details>
      </div>
      <div className="min-w-0">{form}</div>
    </li>
  )
}

const MET = {
  yes: 'complies',
  no: 'does not comply',
  'not-applicable': 'does not apply to the offer',
} as const

function Declared({ declared }: { declared: NonNullable<Answer['declared']> }) {
  return (
    <ul className="m-0 list-none p-0 text-[15px] text-soft">
      {declared.map(({ part, met, evidence, equivalent, remark }) => (
        <li key={part ?? 'whole'} className="whitespace-pre-line">
          The tenderer says{part && ` (${PART_WORDS[part].toLowerCase()})`}: {MET[met]}.
          {evidence && ` Evidence: ${evidence}`}
          {equivalent && ` Claimed as equivalent: ${equivalent}`}
          {remark && ` Remark: ${remark}`}
        </li>
      ))}
    </ul>
  )
}
