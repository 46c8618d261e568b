import { expect } from '@playwright/test'
import { test } from './test'

test('a newcomer is walked through the example, may close the walk, and finds it where it was', async ({
  officer,
  page,
}) => {
  await officer.opensTheTender('Example: charging in a city like Utrecht, 2027 to 2037')
  const walk = page.getByRole('region', { name: 'Guided walk' })
  await expect(walk).toContainText('Guided walk, stop 1 of 8: The task list.')
  await walk.getByRole('link', { name: 'Walk on: Lots and models' }).click()
  await expect(walk).toContainText('stop 2 of 8')
  await officer.goesTo('History')
  await expect(walk.getByRole('link', { name: 'Back to the walk' })).toBeVisible()
  await page.reload()
  await expect(walk).toContainText('stop 2 of 8')
  await walk.getByRole('button', { name: 'Close the walk' }).click()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Take the guided walk' })).toBeVisible()
  await expect(walk).toHaveCount(0)
})

test('a hard word explains itself on hover and on focus, stays under the pointer, and goes with Escape', async ({
  officer,
  page,
}) => {
  await officer.beginsATender({ title: 'Hard words' })
  await officer.goesTo('Bidirectional')
  const word = page.getByRole('button', { name: 'AFIR', exact: true })
  await expect(word).toHaveAccessibleDescription(/Regulation \(EU\) 2023\/1804/)
  const tip = page.getByRole('tooltip')
  await expect(tip).toHaveCount(0)
  await word.focus()
  await expect(tip).toContainText('alternative fuels infrastructure')
  await page.keyboard.press('Escape')
  await expect(tip).toHaveCount(0)
  await expect(word).toBeFocused()
  await page.getByRole('heading', { name: 'Bidirectional', level: 2 }).click()
  await word.hover()
  await tip.hover()
  await expect(tip).toBeVisible()
  await page.getByRole('heading', { name: 'Bidirectional', level: 2 }).hover()
  await expect(tip).toHaveCount(0)
})

test('market evidence becomes a timeline with a table, and counts against the first installation', async ({
  officer,
  page,
}) => {
  await officer.beginsATender({ title: 'Evidence' })
  await officer.goesTo('Bidirectional')
  await expect(page.getByText('No evidence yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Add evidence' }).click()
  await officer.fills('Supplier', 'Chargeworks')
  await officer.fills('Available from', '2026-10-01')
  await page.keyboard.press('Tab')
  await officer.seesItSaved()
  const group = page.getByRole('region', { name: /^Evidence on BD-/ })
  await expect(group).toContainText('Lot 1: 1 of 3 suppliers')
  await expect(group.getByRole('table')).toContainText('1 October 2026')
})

test('the style guide is for development: a served build does not show it', async ({ page }) => {
  const answer = await page.goto('/styleguide')
  expect(answer?.status()).toBe(404)
})

test('a page that a link leads to begins at its top, and going back returns to where one was', async ({
  officer,
  page,
}) => {
  await officer.beginsATender({ title: 'From the top' })
  await officer.goesTo('Requirements')
  await page.evaluate(() => window.scrollTo(0, 700))
  await officer.goesTo('Award criteria')
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
  await page.goBack()
  await officer.sees('Requirements')
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(700)
})

test('what was saved in one tender is not said of another', async ({ officer, page }) => {
  await officer.beginsATender({ title: 'Saved here' })
  await officer.fills('Reference', 'SAVED-1')
  await officer.seesItSaved()
  // By links alone: a page that is loaded anew has forgotten everything.
  await page.getByRole('link', { name: 'Procurement workbench' }).first().click()
  await page.getByRole('link', { name: 'New tender' }).click()
  await officer.fills('Title', 'Nothing saved here')
  await officer.fills('Contracting authority', 'City of Example')
  await officer.chooses('Country', 'Netherlands')
  await officer.ticks('Concession')
  await page.getByRole('button', { name: 'Create the tender' }).click()
  await officer.sees('Tender details')
  await expect(page.getByRole('status').filter({ hasText: 'Last change' })).toBeVisible()
  await expect(officer.saving()).toHaveCount(0)
})
