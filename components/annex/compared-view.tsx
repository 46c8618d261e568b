import type { ComparedBlock } from '@/lib/documents/block'

/** A text before and after in one; what was taken out and put in is also said to screen readers. */
export function ComparedView({ block: { number, title, pieces } }: { block: ComparedBlock }) {
  let at = 0
  return (
    <div className="mb-4">
      <p className="m-0 font-sans text-[14px] font-semibold text-soft">
        {[number, title].filter(Boolean).join('  ')}
      </p>
      <p className="m-0 whitespace-pre-line">
        {pieces.map(({ kind, text }) => {
          at += 1
          if (kind === 'removed')
            return (
              <del key={at} className="text-block">
                <span className="sr-only">[taken out: </span>
                {text}
                <span className="sr-only">]</span>
              </del>
            )
          if (kind === 'added')
            return (
              <ins key={at} className="text-accent">
                <span className="sr-only">[put in: </span>
                {text}
                <span className="sr-only">]</span>
              </ins>
            )
          return <span key={at}>{text}</span>
        })}
      </p>
    </div>
  )
}
