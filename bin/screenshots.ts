// `npm run screenshots`: every page of the built product in both themes and three widths, as pictures in a folder.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { installedBrowser } from './installed-browser'
import { root } from './node-runtime.mjs'
import { serveBuilt } from './serve-built'

const folder = resolve(root, process.argv[2] ?? join(tmpdir(), 'workbench-screenshots'))
const only = process.argv[3]
const port = Number(process.env.PORT ?? 3333)
const SITE = {
  tenders: '/',
  'new-tender': '/tenders/new',
  import: '/tenders/import',
  catalogue: '/catalogue',
  'catalogue-requirement': '/catalogue/BD-19',
  standards: '/catalogue/standards',
  law: '/catalogue/law',
  guidance: '/guidance',
  styleguide: '/styleguide',
  'not-found': '/no-such-page',
}
const OF_A_TENDER = {
  overview: '',
  details: '/details',
  lots: '/lots',
  lot: '/lots/1',
  bidirectional: '/bidirectional?lot=1',
  requirements: '/requirements?lot=1',
  'requirements-open': '/requirements?lot=1&open=SC-5',
  'requirements-new': '/requirements?lot=1&open=new',
  criteria: '/criteria?lot=1',
  checks: '/checks',
  annex: '/annex',
  letterhead: '/letterhead',
  bids: '/bids?lot=1',
  result: '/result?lot=1',
  versions: '/versions',
  history: '/history',
}
const WIDTHS = [1280, 768, 360]
const data = mkdtempSync(join(tmpdir(), 'workbench-pictures-'))
const { base, stop } = await serveBuilt(port, data, { WORKBENCH_STYLEGUIDE: '1' })
const browser = await installedBrowser()
try {
  mkdirSync(folder, { recursive: true })
  const page = await browser.newPage({ reducedMotion: 'reduce', locale: 'en-GB', bypassCSP: true })
  await page.goto(base)
  const example = await page
    .getByRole('link', { name: /^Example: charging in a city/ })
    .first()
    .getAttribute('href')
  await page.goto(`${base}${example}${OF_A_TENDER.bids}`)
  const bid = await page.getByRole('rowheader').getByRole('link').first().getAttribute('href')
  const pages = {
    ...SITE,
    ...Object.fromEntries(Object.entries(OF_A_TENDER).map(([k, v]) => [k, `${example}${v}`])),
    bid: bid ?? '',
  }
  let made = 0
  for (const [name, path] of Object.entries(pages)) {
    if (only && !name.includes(only)) continue
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(base + path)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        // What is laid out when it comes near, and what comes in late, stands in the picture of the whole page too.
        await page.addStyleTag({ content: '* { content-visibility: visible !important }' })
        await page.getByText('the calculation is being loaded').waitFor({ state: 'detached' })
        await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true })
        made += 1
      }
    }
  }
  console.log(`${made} pictures in ${folder}`)
} finally {
  await browser.close()
  stop()
  rmSync(data, { recursive: true, force: true })
}
