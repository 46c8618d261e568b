import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { installedBrowser } from '../bin/installed-browser'
import { serveBuilt } from '../bin/serve-built'
import { openDatabase } from '../db/open-database'
import { content } from '../lib/content/content'
import { importTender } from '../lib/services/import-tender'
import { type Figure, print } from './measure'

const PORT = 3345
const SLOWER = 4
const LOCALS = 20
/** One round may meet something else that the machine does; the median of several does not. */
const ROUNDS = 5

/** The example with 20 requirements of the city's own in its first lot. */
async function fill(folder: string): Promise<{ id: string; lot: string }> {
  const tender = JSON.parse(readFileSync('content/examples/utrecht-like-programme.json', 'utf8'))
  const lot: string = tender.lots[0].id
  tender.localRequirements = Array.from({ length: LOCALS }, (_, index) => ({
    key: `LOCAL-${index + 1}`,
    lots: [lot],
    title: `Requirement of the city ${index + 1}`,
    clause: 'The Concessionaire shall keep to this requirement of the city at every Charging Point.',
    treatment: 'mandatory',
    proof: ['Photo'],
    rationale: 'For the measurement.',
  }))
  const context = {
    db: openDatabase(folder),
    content: content(),
    officer: { id: 'bench', name: 'Benchmark' },
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  }
  const { id } = await importTender(context, { text: JSON.stringify(tender) })
  context.db.close()
  return { id, lot }
}

/** The longest time from an input to the next paint in a round: the median of the rounds. `before` is not measured. */
async function usualLongest(
  page: Page,
  act: () => Promise<unknown>,
  before: () => Promise<unknown> = async () => {},
): Promise<number> {
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    await before()
    await page.waitForTimeout(400)
    rounds.push(await longest(page, act))
  }
  return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN
}

/** The longest time from an input to the next paint while `act` runs, as the browser itself reports it. */
async function longest(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const seen: number[] = []
    // The window carries what the measurement saw, and nothing else does.
    Object.assign(window, { seen })
    const before = (window as unknown as { watch?: PerformanceObserver }).watch
    before?.disconnect()
    const watch = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push(entry.duration)
    })
    Object.assign(window, { watch })
    watch.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  await act()
  await page.waitForTimeout(400)
  return page.evaluate(() => Math.max(8, ...(window as unknown as { seen: number[] }).seen))
}

const data = mkdtempSync(join(tmpdir(), 'workbench-interaction-'))
const { id, lot } = await fill(data)
const { base, stop } = await serveBuilt(PORT, data)
const browser = await installedBrowser()
try {
  const page = await browser.newPage()
  const slow = await page.context().newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.setContent('<input type="search">')
  const bare = page.getByRole('searchbox')
  const floor = await usualLongest(
    page,
    async () => bare.pressSequentially('ocpp', { delay: 120 }),
    async () => bare.fill(''),
  )

  await page.goto(`${base}/tenders/${id}/requirements?lot=${encodeURIComponent(lot)}`)
  const search = page.getByRole('searchbox')
  await search.and(page.locator(':enabled')).waitFor()
  await page.waitForTimeout(1500)
  const figure = async (
    what: string,
    act: () => Promise<unknown>,
    before?: () => Promise<unknown>,
  ): Promise<Figure> => ({
    what: `requirements desk, ${what}`,
    value: await usualLongest(page, act, before),
    floor,
    floorIs: 'typing in a bare page',
    unit: 'ms',
    goal: '< 100',
  })
  const title = page.getByRole('link', { name: 'Cybersecurity', exact: true })
  print([
    await figure(
      'typing in the search',
      async () => search.pressSequentially('ocpp', { delay: 120 }),
      async () => search.fill(''),
    ),
    await figure(
      'emptying the search',
      async () => {
        await search.selectText()
        await page.keyboard.press('Delete')
      },
      async () => search.fill('ocpp'),
    ),
    await figure(
      'moving by arrows',
      async () => {
        for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
          await page.keyboard.press(key)
          await page.waitForTimeout(120)
        }
      },
      () => title.focus(),
    ),
    await figure('switching by a key', async () => {
      await title.focus()
      await page.keyboard.press('a')
      await page.waitForTimeout(2500)
      await page.keyboard.press('m')
      await page.waitForTimeout(2500)
    }),
    await figure('selecting a row', async () => {
      await page.getByRole('checkbox', { name: 'Select SC-6', exact: true }).click()
    }),
  ])
} finally {
  await browser.close()
  stop()
  rmSync(data, { recursive: true, force: true })
}
