import type { Browser } from '@playwright/test'

/** A phone as Lighthouse's mobile preset has it: its screen, and a processor four times slower. */
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
}
const SLOWER = 4
const LONG = 50
/** How long after its load event a page may still be waking up. */
const SETTLED = 1500

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  /** Processor time in microseconds, without the time that other programs took meanwhile. */
  tdur?: number
  args?: { beginData?: { url?: string } }
}

/**
 * Milliseconds for which tasks of the page's main thread would keep an officer waiting on a phone, from the first paint
 * on: of each task what exceeds 50 ms once it is four times slower. Counted in processor time, so that a busy machine
 * does not change it; Lighthouse's total blocking time is the same sum in elapsed time.
 */
export async function blockingTime(browser: Browser, url: string, rounds: number): Promise<number> {
  const seen: number[] = []
  for (let round = 0; round < rounds; round += 1) seen.push(await once(browser, url))
  return seen.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN
}

async function once(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext(PHONE)
  const tracing = await browser.newBrowserCDPSession()
  const events: TraceEvent[] = []
  try {
    const page = await context.newPage()
    // Chromium gives trace events without a type; the fields read here are those of its trace format.
    tracing.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
    const categories = ['devtools.timeline', 'toplevel', 'loading', 'blink.user_timing']
    await tracing.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
    })
    await page.goto(url)
    await page.waitForTimeout(SETTLED)
    const complete = new Promise((done) => tracing.once('Tracing.tracingComplete', done))
    await tracing.send('Tracing.end')
    await complete
  } finally {
    await context.close()
    await tracing.detach()
  }
  return blocked(events, new URL(url).origin)
}

function blocked(events: TraceEvent[], origin: string): number {
  const main = events.find(
    ({ name, args }) => name === 'ParseHTML' && args?.beginData?.url?.startsWith(origin),
  )
  const painted = events.find(({ name, pid }) => name === 'firstContentfulPaint' && pid === main?.pid)
  if (!main || !painted) throw new Error('The browser recorded no first paint of the page.')
  return events
    .filter(
      ({ name, ph, pid, tid }) =>
        ph === 'X' && name.endsWith('RunTask') && pid === main.pid && tid === main.tid,
    )
    .filter(({ ts, dur = 0 }) => ts + dur > painted.ts)
    .reduce((sum, { tdur = 0 }) => sum + Math.max(0, (SLOWER * tdur) / 1000 - LONG), 0)
}
