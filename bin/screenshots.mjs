// `npm run screenshots`: every page of the built product in both themes and three widths, as pictures in a folder.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { environment, nodeBinary, root } from './node-runtime.mjs'

const folder = resolve(root, process.argv[2] ?? join(tmpdir(), 'workbench-screenshots'))
const only = process.argv[3]
const port = process.env.PORT ?? '3333'
const server = join(root, '.next', 'standalone', 'server.js')
if (!existsSync(server)) {
  console.error('There is no build: run `npm run build` first.')
  process.exit(2)
}
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
  bids: '/bids?lot=1',
  result: '/result?lot=1',
  versions: '/versions',
  history: '/history',
}
const WIDTHS = [1280, 768, 360]
const data = mkdtempSync(join(tmpdir(), 'workbench-pictures-'))
const base = `http://127.0.0.1:${port}`
const running = spawn(nodeBinary(), [server], {
  cwd: root,
  stdio: 'ignore',
  env: environment({
    NODE_ENV: 'production',
    PORT: port,
    HOSTNAME: '127.0.0.1',
    DATA_DIR: data,
    WORKBENCH_ROOT: root,
    WORKBENCH_CONTENT: join(root, 'content'),
    WORKBENCH_STYLEGUIDE: '1',
  }),
})
const chosen =
  process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync)
const browser = await chromium.launch({
  executablePath: chosen,
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
})
try {
  mkdirSync(folder, { recursive: true })
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(base).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break
    await new Promise((later) => setTimeout(later, 150))
  }
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  await page.goto(base)
  const example = await page
    .getByRole('link', { name: /^Example: charging in a city/ })
    .first()
    .getAttribute('href')
  const pages = {
    ...SITE,
    ...Object.fromEntries(Object.entries(OF_A_TENDER).map(([k, v]) => [k, `${example}${v}`])),
  }
  let made = 0
  for (const [name, path] of Object.entries(pages)) {
    if (only && !name.includes(only)) continue
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(base + path)
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true })
        made += 1
      }
    }
  }
  console.log(`${made} pictures in ${folder}`)
} finally {
  await browser.close()
  running.kill()
  rmSync(data, { recursive: true, force: true })
}
