import { useEffect, useState } from 'react'
import type { Engine } from './engine'

/** The engine once it has arrived; undefined until then. */
export function useEngine(): Engine | undefined {
  const [loaded, setLoaded] = useState<{ engine: Engine }>()
  useEffect(() => {
    let wanted = true
    void import('./engine').then(({ engine }) => wanted && setLoaded({ engine }))
    return () => {
      wanted = false
    }
  }, [])
  return loaded?.engine
}
