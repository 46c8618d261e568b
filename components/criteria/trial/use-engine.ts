import { startTransition, useEffect, useState } from 'react'
import { whenIdle } from '../../ui/when-idle'
import type { Engine } from './engine'

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
