'use client'

import { Failure } from '@/components/ui/failure'
import { Pane } from '@/components/ui/pane'

export default function TenderErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset(): void
}) {
  return (
    <Pane>
      <Failure number={error.digest} retry={reset} />
    </Pane>
  )
}
