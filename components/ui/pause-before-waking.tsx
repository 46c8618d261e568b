import { headers } from 'next/headers'
import Script from 'next/script'

/**
 * Lets the browser draw and answer between the making of the framework's modules (`instrumentation-client.ts`) and the
 * waking of the page: the framework waits one turn for a script of this kind. Without it both are one task, the longest
 * of a first visit (docs/decisions/0014-a-fast-first-visit.md).
 */
export async function PauseBeforeWaking() {
  return (
    <Script
      id="pause-before-waking"
      strategy="beforeInteractive"
      nonce={(await headers()).get('x-nonce') ?? undefined}
    >
      {'/* one turn */'}
    </Script>
  )
}
