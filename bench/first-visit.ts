import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installedBrowser } from '../bin/installed-browser'
import { serveBuilt } from '../bin/serve-built'
import { blockingTime } from './blocking-time'
import { fillWithTenders } from './fill-with-tenders'
import { lighthouse } from './lighthouse'
import { type Figure, print } from './measure'

const PORT = 3346
const ROUNDS = 7
const RUNS = 3

/** Passes everything on, and says 200 for a page that does not exist: Lighthouse measures no other. */
async function withEveryPage(base: string): Promise<{ url: string; close(): void }> {
  const server = createServer(async ({ url = '/', headers }, answer) => {
    const got = await fetch(base + url, { headers: { accept: headers.accept ?? '*/*' } })
    for (const name of ['content-type', 'content-security-policy', 'link'])
      answer.setHeader(name, got.headers.get(name) ?? '')
    answer.end(Buffer.from(await got.arrayBuffer()))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}

// The first visit of the five main pages on a phone, beside a page of this product that says nothing: what the
// framework alone costs. `BLOCKING_ONLY=1` leaves Lighthouse out.
const data = mkdtempSync(join(tmpdir(), 'workbench-visit-'))
const id = await fillWithTenders(data, 20)
const { base, stop } = await serveBuilt(PORT, data)
const browser = await installedBrowser()
const nothing = await withEveryPage(base)
const pages = ['/', ...['', '/requirements', '/criteria', '/annex'].map((page) => `/tenders/${id}${page}`)]
try {
  const floorIs = 'a page of this product that says nothing'
  const floor = await blockingTime(browser, `${nothing.url}/no-such-page`, ROUNDS)
  const figures: Figure[] = []
  for (const page of pages)
    figures.push({
      what: `${page.replace(id, '…')} blocked on a phone, processor time`,
      value: await blockingTime(browser, base + page, ROUNDS),
      floor,
      floorIs,
      unit: 'ms',
      goal: '< 200',
    })
  if (process.env.BLOCKING_ONLY !== '1') {
    const bare = await lighthouse(`${nothing.url}/no-such-page`, RUNS)
    for (const page of pages) {
      const scores = await lighthouse(base + page, RUNS)
      for (const kind of ['performance', 'accessibility'] as const)
        figures.push({
          what: `${page.replace(id, '…')} Lighthouse ${kind}`,
          value: scores[kind],
          floor: bare[kind],
          floorIs,
          unit: 'of 100',
          goal: kind === 'performance' ? '>= 95' : '100',
        })
    }
  }
  print(figures)
} finally {
  await browser.close()
  nothing.close()
  stop()
  rmSync(data, { recursive: true, force: true })
}
