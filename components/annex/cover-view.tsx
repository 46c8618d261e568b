import type { Block } from '@/lib/documents/block'

/** The cover of the annex: who asks, what for, and what the reader must know before anything else. */
export function CoverView({ block }: { block: Extract<Block, { kind: 'cover' }> }) {
  const { authority, title, subtitle, facts, draft, notices } = block
  return (
    <div className="border-b border-line pb-6">
      {draft && (
        <p className="m-0 mb-4 w-fit border-2 border-block px-3 py-0.5 font-sans font-bold tracking-widest text-block">
          DRAFT
        </p>
      )}
      <p className="m-0 font-sans text-soft">{authority}</p>
      <h3 className="m-0 mt-1 text-[26px] leading-tight">{title}</h3>
      <p className="m-0 mt-1 text-lg">{subtitle}</p>
      {notices.map((notice) => (
        <p key={notice} className="notice m-0 mt-3 font-sans">
          {notice}
        </p>
      ))}
      <dl className="m-0 mt-4 grid gap-x-4 gap-y-0.5 font-sans text-[15px] sm:grid-cols-[minmax(8rem,12rem)_minmax(0,1fr)]">
        {facts.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-soft">{label}</dt>
            <dd className="m-0">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
