import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { addressOfTheExample } from './address-of-the-example'
import { test } from './test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

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
  '/letterhead',
  '/history',
  '/bids?lot=1',
  '/result?lot=1',
]

let example = ''
test.beforeAll(async ({ browser, baseURL }) => {
  example = await addressOfTheExample(browser, baseURL)
})

for (const address of [...SITE, ...OF_A_TENDER.map((page) => `the example${page}`)])
  test(`${address}: nothing to scroll sideways at 360 px, and no barrier in light or dark`, async ({
    page,
  }) => {
    // Nothing may move while its contrast is measured.
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(address.replace('the example', example))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await barriers(new AxeBuilder({ page }).withTags(WCAG))).toEqual([])
    // Of all rules only contrast depends on the scheme.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    expect(await barriers(new AxeBuilder({ page }).withRules('color-contrast'))).toEqual([])

    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 360, height: 740 })
    const widths = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
    }))
    expect(widths.page).toBeLessThanOrEqual(widths.screen)
  })

/** What stands in somebody's way; a page on which no rule found anything to look at was not tested. */
async function barriers(axe: AxeBuilder): Promise<string[]> {
  const { violations, passes } = await axe.analyze()
  expect(passes.length).toBeGreaterThan(0)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
