import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './test'

test('without a mouse: from the list to the bidirectional choice', async ({ officer, page }) => {
  await officer.opensTheTenders()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await tabsTo(page, page.getByRole('link', { name: 'New tender' }))
  await page.keyboard.press('Enter')

  await tabsTo(page, officer.field('Title'))
  await page.keyboard.type('Made by keyboard')
  await tabsTo(page, officer.field('Contracting authority'))
  await page.keyboard.type('City of Keys')
  await tabsTo(page, page.getByRole('combobox', { name: 'Country' }))
  await page.keyboard.type('Netherl')
  await tabsTo(page, page.getByRole('radio', { name: 'Concession' }))
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Procurement' })).toBeChecked()
  await tabsTo(page, page.getByRole('button', { name: 'Create the tender' }))
  await page.keyboard.press('Enter')
  await officer.sees('Tender details')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Made by keyboard')
  await expect(page.getByRole('combobox', { name: 'Country' })).toHaveValue('NL')

  // A page that a link or a button led to has the focus: Tab goes on in it, Shift+Tab in the menu before it.
  await expect(page.getByRole('main')).toBeFocused()
  await tabsTo(page, page.getByRole('link', { name: /^Bidirectional ,/ }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await officer.sees('Bidirectional')
  await expect(page.getByRole('main')).toBeFocused()
  const chosen = page.getByRole('group', { name: 'Stance' }).getByRole('radio', { checked: true })
  await expect(chosen).toHaveAccessibleName('Award criterion')
  await tabsTo(page, chosen)
  await page.keyboard.press('ArrowDown')
  await expect(chosen).toHaveAccessibleName('Applies later')
  await officer.seesItSaved()
  await page.reload()
  await expect(chosen).toHaveAccessibleName('Applies later')
})

/** Presses Tab until the focus is there; the focus must be visible on the way. */
async function tabsTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeEnabled()
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press(key)
    const there = await target.evaluate((element) => {
      const { outlineStyle, boxShadow } = getComputedStyle(element)
      const seen = outlineStyle !== 'none' || boxShadow !== 'none'
      return document.activeElement === element && (seen ? 'seen' : 'not seen')
    })
    if (there === false) continue
    expect(there, 'the focus is drawn').toBe('seen')
    return
  }
  throw new Error(`80 presses of ${key} did not reach ${target}`)
}
