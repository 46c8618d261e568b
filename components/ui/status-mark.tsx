export const STATUSES = ['not-started', 'in-progress', 'complete', 'attention'] as const
export type Status = (typeof STATUSES)[number]

/** How a status is said, in the task list and to a screen reader. */
export const STATUS_WORDS: Record<Status, string> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  complete: 'Complete',
  attention: 'Needs attention',
}

/** The round mark of the task list: empty, half, full with a tick, and with an exclamation mark. */
export function StatusMark({ status }: { status: Status }) {
  return (
    <svg viewBox="0 0 16 16" width={16} height={16} className="flex-none" aria-hidden="true">
      {status === 'not-started' && (
        <circle cx={8} cy={8} r={6.75} className="fill-none stroke-control" strokeWidth={1.5} />
      )}
      {status === 'in-progress' && (
        <>
          <circle cx={8} cy={8} r={6.75} className="fill-none stroke-ok" strokeWidth={1.5} />
          <path d="M8 1.25a6.75 6.75 0 0 0 0 13.5z" className="fill-ok" />
        </>
      )}
      {status === 'complete' && (
        <>
          <circle cx={8} cy={8} r={7.5} className="fill-ok" />
          <path d="M4.5 8.2l2.4 2.4 4.4-5" className="fill-none stroke-paper" strokeWidth={1.8} />
        </>
      )}
      {status === 'attention' && (
        <>
          <circle cx={8} cy={8} r={7.5} className="fill-block" />
          <path d="M8 4v5M8 11v1.4" className="fill-none stroke-paper" strokeWidth={2} />
        </>
      )}
    </svg>
  )
}
