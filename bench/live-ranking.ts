import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { installedBrowser } from '../bin/installed-browser'
import { serveBuilt } from '../bin/serve-built'
import { fillWithTenders } from './fill-with-tenders'
import type { Figure } from './measure'

const PORT = 3346
const BIDS = 20
const MOVES = 15

/** Imagined bids for the first lot of the example, as the browser keeps them. */
const imagined = Array.from({ length: BIDS }, (_, index) => ({
  key: `b${index + 1}`,
  name: `Bid ${index + 1}`,
  values: {
    tariff: `0.${31 + index}`,
    'roll-out': String(900 + index * 25),
    bidirectional: { share: String(index * 5), months: String(index), class: 'certified', hardware: false },
    service: String(index % 4),
    'street-space': String(index % 3),
  },
}))

/** Median time from a typed digit to the change that it makes in an element, in ms, as the page itself sees both. */
async function fromKeyToChange(page: Page, field: string, shown: string): Promise<number> {
  return page.evaluate(
    async ({ field, shown, moves }) => {
      const input = document.querySelector<HTMLInputElement>(field)
      const region = document.querySelector(shown)
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      if (!input || !region || !set) throw new Error(`no ${field}, or no ${shown}`)
      const times: number[] = []
      for (let move = 0; move < moves; move += 1) {
        const start = performance.now()
        const changed = new Promise<number>((done) => {
          const observer = new MutationObserver(() => {
            observer.disconnect()
            done(performance.now() - start)
          })
          observer.observe(region, { childList: true, characterData: true, subtree: true })
        })
        set.call(input, String(30 + move))
        input.dispatchEvent(new Event('input', { bubbles: true }))
        times.push(await changed)
        await new Promise((rest) => setTimeout(rest, 300))
      }
      return times.sort((a, b) => a - b)[Math.floor(moves / 2)] ?? Number.NaN
    },
    { field, shown, moves: MOVES },
  )
}

/** Moving a weight with 20 imagined bids on the page, beside a page that only repeats what is typed. */
export async function liveRanking(): Promise<Figure[]> {
  const data = mkdtempSync(join(tmpdir(), 'workbench-ranking-'))
  const id = await fillWithTenders(data, 1)
  const { base, stop } = await serveBuilt(PORT, data)
  const browser = await installedBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.setContent(
      '<input oninput="document.querySelector(\'output\').textContent = value"><output></output>',
    )
    const floor = await fromKeyToChange(page, 'input', 'output')
    await page.goto(`${base}/tenders/${id}/criteria?lot=1`)
    await page.evaluate(
      ([name, bids]) => localStorage.setItem(name ?? '', bids ?? ''),
      [`workbench:imagined:${id}:1`, JSON.stringify(imagined)],
    )
    await page.reload()
    const ranking = page.getByRole('region', { name: 'Ranking of the imagined bids' })
    await ranking
      .getByRole('listitem')
      .nth(BIDS - 1)
      .waitFor()
    const weight = page.getByRole('textbox', { name: 'Weight' }).first()
    const field = await weight.getAttribute('id')
    await page.waitForTimeout(1500)
    const value = await fromKeyToChange(
      page,
      `#${asSelector(field)}`,
      '[aria-label="Ranking of the imagined bids"]',
    )
    return [
      {
        what: `a weight is moved: the new ranking of ${BIDS} imagined bids`,
        value,
        floor,
        floorIs: 'repeating what is typed in a bare page',
        unit: 'ms',
        goal: '< 16',
      },
    ]
  } finally {
    await browser.close()
    stop()
    rmSync(data, { recursive: true, force: true })
  }
}

/** An id with dots, as a selector. */
function asSelector(id: string | null): string {
  return (id ?? '').replaceAll(/[^\w-]/g, (sign) => `\\${sign}`)
}
