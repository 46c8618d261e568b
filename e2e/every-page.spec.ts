import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { test } from './test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const EXAMPLE = 'Example: charging in a city like Utrecht, 2027 to 2037'

const SITE = [
  '/',
  '/?deleted=true',
  '/tenders/new',
  '/tenders/import',
  '/catalogue',
  '/catalogue/BD-19',
  '/catalogue/standards',
  '/catalogue/law',
  '/guidance',
  '/no-such-page',
]
const OF_A_TENDER = [
  '',
  '/details',
  '/lots',
  '/lots/1',
  '/bidirectional?lot=3',
  '/requirements',
  '/requirements?lot=1&open=SC-5',
  '/requirements?lot=1&open=new',
  '/criteria?lot=1',
  '/checks',
  '/annex',
  '/history',
  '/bids?lot=1',
  '/result?lot=1',
]

for (const address of [...SITE, ...OF_A_TENDER.map((page) => `the example${page}`)])
  test(`${address}: nothing to scroll sideways at 360 px, and no barrier in light or dark`, async ({
    officer,
    page,
  }) => {
    if (address.startsWith('the example')) {
      await officer.opensTheTender(EXAMPLE)
      await page.goto(page.url() + address.slice('the example'.length))
    } else await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const { violations, passes } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id} (${colorScheme}): ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([])
      expect(passes.length).toBeGreaterThan(0)
    }

    await page.setViewportSize({ width: 360, height: 740 })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const widths = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
    }))
    expect(widths.page).toBeLessThanOrEqual(widths.screen)
  })
