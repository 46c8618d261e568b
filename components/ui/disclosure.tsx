import type { ReactNode } from 'react'

/** More for whoever wants it: opens and closes without a script. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className="group">
      <summary className="tap cursor-pointer text-accent underline underline-offset-2 w-fit">
        {summary}
      </summary>
      <div className="mt-2 border-l-[3px] border-line-strong pl-3">{children}</div>
    </details>
  )
}
