import { expect, type Locator } from '@playwright/test'
import { addressOfTheExample } from './address-of-the-example'
import { test } from './test'

let example = ''
test.beforeAll(async ({ browser, baseURL }) => {
  example = await addressOfTheExample(browser, baseURL)
})

test('in forced colours what is open, chosen, filtered, changed or disabled still shows', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await page.goto(`${example}/requirements?lot=1&open=SC-5&group=smart`)
  const lots = page.getByRole('navigation', { name: 'Lots' }).getByRole('link')
  await expect(lots.first()).toHaveAttribute('aria-current', 'page')
  expect(await outlined(lots.first())).toBe(true)
  expect(await outlined(lots.last())).toBe(false)
  // Its words stand on a filled ground of their own; the browser would lay another under them.
  expect(await keepsItsGround(lots.first())).toBe(true)
  const filter = (name: string) => page.getByRole('combobox', { name, exact: true })
  await expect(filter('Group')).toHaveValue('smart')
  expect(await outlined(filter('Group'))).toBe(true)
  expect(await outlined(filter('Finding'))).toBe(false)
  const changed = page.getByRole('region', { name: 'Text of the annex' }).locator('mark').last()
  await expect(changed).toBeVisible()
  expect(await ground(changed)).not.toBe(await ground(page.getByRole('main')))
  const open = page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: 'Select SC-5' }) })
  expect(await outlined(open)).toBe(true)

  await page.goto(`${example}/bidirectional?lot=1`)
  const stances = page.getByRole('group', { name: 'Stance' })
  expect(await outlined(card(stances.getByRole('radio', { checked: true })))).toBe(true)
  expect(await outlined(card(stances.getByRole('radio', { checked: false }).first()))).toBe(false)

  await page.goto(`${example}/annex`)
  expect(await keepsItsGround(page.getByRole('link', { name: 'All parts' }))).toBe(true)

  await page.goto(`${example}/criteria?lot=1`)
  const up = page.getByRole('button', { name: /^Move .* up$/ })
  await expect(up.nth(1)).toBeEnabled()
  await expect(up.first()).toBeDisabled()
  expect(await colour(up.first())).not.toBe(await colour(up.nth(1)))
})

for (const address of [
  '/requirements?lot=1&open=SC-5',
  '/criteria?lot=1',
  '/bidirectional?lot=1',
  '/annex',
  '/lots/1',
  '',
])
  test(`the example${address} at 400 % of a window of 1280 by 1024: nothing to scroll sideways but tables, and what has the focus is seen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 })
    await page.goto(`${example}${address}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const sideways = await page.evaluate(() => {
      const tables = (one: Element) => one.querySelector('table') !== null || one.closest('table') !== null
      const scrolls = (one: Element) =>
        one.scrollWidth > one.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(one).overflowX)
      return [...document.querySelectorAll('*')]
        .filter((one) => scrolls(one) && !tables(one))
        .map((one) => one.outerHTML.slice(0, 200))
    })
    expect(sideways).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab')
      const focus = page.locator(':focus')
      // After the last control of a short page the focus leaves it for the browser.
      if (presses > 5 && (await focus.count()) === 0) break
      await expect(focus).toBeInViewport()
    }
  })

/** The card around a radio button. */
const card = (radio: Locator): Locator => radio.locator('..')

const outlined = (one: Locator): Promise<boolean> =>
  one.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
  })

const colour = (one: Locator): Promise<string> => one.evaluate((element) => getComputedStyle(element).color)

const ground = (one: Locator): Promise<string> =>
  one.evaluate((element) => getComputedStyle(element).backgroundColor)

/** Words on a ground of their own, not on one that the browser lays under every word in forced colours. */
function keepsItsGround(place: Locator): Promise<boolean> {
  return place.evaluate((one) => getComputedStyle(one).getPropertyValue('forced-color-adjust') === 'none')
}
