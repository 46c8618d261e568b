import { useCallback, useEffect, useState } from 'react'
import type { ImaginedBid } from './imagined-bid'

export type ChangeBids = (change: (bids: ImaginedBid[]) => ImaginedBid[]) => void

/** The imagined bids of one lot, kept in this browser: they are nobody's record and never leave it. */
export function useImaginedBids(place: string): { bids: ImaginedBid[]; change: ChangeBids } {
  const name = `workbench:imagined:${place}`
  const [bids, setBids] = useState<ImaginedBid[]>([])

  useEffect(() => setBids(stored(name)), [name])

  const change: ChangeBids = useCallback(
    (made) =>
      setBids((before) => {
        const next = made(before)
        // A browser that refuses storage keeps working, without it.
        try {
          localStorage.setItem(name, JSON.stringify(next))
        } catch {}
        return next
      }),
    [name],
  )
  return { bids, change }
}

function stored(name: string): ImaginedBid[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(name) ?? '[]')
    return Array.isArray(found) ? found.filter(isBid) : []
  } catch {
    return []
  }
}

function isBid(value: unknown): value is ImaginedBid {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    typeof value.key === 'string' &&
    'name' in value &&
    typeof value.name === 'string' &&
    'values' in value &&
    typeof value.values === 'object' &&
    value.values !== null
  )
}
