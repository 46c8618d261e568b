/** Longer than this nobody waits for a browser that is never idle. */
const PATIENCE = 1_500

/**
 * Does what can wait once the browser has nothing more urgent to do, at the latest after a second and a half. Not every
 * browser says when it is idle; those get a moment instead. Answers how to call it off.
 */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, PATIENCE / 5)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(work, { timeout: PATIENCE })
  return () => cancelIdleCallback(handle)
}
