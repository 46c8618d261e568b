interface Box {
  left: number
  top: number
  bottom: number
}

const GAP = 6
const EDGE = 8

/** Where a tip stands: under its word, above it where there is no room below, and always inside the window. */
export function tipPlace(
  word: Box,
  tip: { width: number; height: number },
  window: { width: number; height: number },
): { left: number; top: number } {
  const below = word.bottom + GAP
  const fits = below + tip.height + EDGE <= window.height
  return {
    left: Math.max(EDGE, Math.min(word.left, window.width - tip.width - EDGE)),
    top: fits ? below : Math.max(EDGE, word.top - GAP - tip.height),
  }
}
