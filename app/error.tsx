'use client'

import { Failure } from '@/components/ui/failure'
import { SiteShell } from '@/components/ui/site-shell'

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset(): void }) {
  return (
    <SiteShell>
      <Failure number={error.digest} retry={reset} />
    </SiteShell>
  )
}
