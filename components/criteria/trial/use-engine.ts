import { startTransition, useEffect, useState } from 'react'
import type { Engine } from './engine'

/** Longer than this nobody waits for a browser that is never idle. */
const PATIENCE = 1_500

/** The engine once it has arrived; undefined until then. It is fetched when the form can be typed in: that comes first. */
export function useEngine(): Engine | undefined {
  const [loaded, setLoaded] = useState<{ engine: Engine }>()
  useEffect(() => {
    let wanted = true
    const stop = whenIdle(async () => {
      const { engine } = await import('./engine')
      if (wanted) startTransition(() => setLoaded({ engine }))
    })
    return () => {
      wanted = false
      stop()
    }
  }, [])
  return loaded?.engine
}

/** Not every browser says when it is idle; those get a moment instead. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, PATIENCE / 5)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(work, { timeout: PATIENCE })
  return () => cancelIdleCallback(handle)
}
