import { type Browser, expect, type Page } from '@playwright/test'
import type { Officer } from './officer'
import { test } from './test'

test('a reload, even before anything was saved, loses nothing', async ({ officer, page, browser }) => {
  await officer.beginsATender({ title: 'Typed and reloaded' })
  await officer.fills('Reference', 'SAVED-1')
  await officer.seesItSaved()
  await page.reload()
  await expect(officer.field('Reference')).toHaveValue('SAVED-1')

  await officer.fills('Reference', 'NOT-YET-SAVED-2')
  await page.reload()
  await expect(officer.field('Reference')).toHaveValue('NOT-YET-SAVED-2')
  await expect.poll(() => asAnotherBrowserSees(browser, page)).toBe('NOT-YET-SAVED-2')
  await expect(officer.saving().filter({ hasText: 'Not saved' })).toHaveCount(0)
})

test('what is typed while the connection is gone is kept, and saved when it is back', async ({
  officer,
  page,
  context,
  browser,
}) => {
  await officer.beginsATender({ title: 'Typed offline' })
  await context.setOffline(true)
  await officer.fills('Reference', 'OFFLINE-1')
  await expect(officer.saving()).toContainText('Not saved: no answer from the server')
  await expect(officer.field('Reference')).toHaveValue('OFFLINE-1')
  expect(await asAnotherBrowserSees(browser, page)).toBe('')

  await context.setOffline(false)
  await officer.seesItSaved()
  expect(await asAnotherBrowserSees(browser, page)).toBe('OFFLINE-1')
})

test('leaving the page at once after typing keeps what was typed', async ({ officer, page, browser }) => {
  await officer.beginsATender({ title: 'Typed and left' })
  const details = page.url()
  await officer.fills('Reference', 'LEFT-1')
  await officer.goesTo('Checks')
  await officer.goesTo('Tender details')
  await expect(officer.field('Reference')).toHaveValue('LEFT-1')

  await officer.fills('Reference', 'LEFT-2')
  await page.goto('/guidance')
  await page.goto(details)
  await expect(officer.field('Reference')).toHaveValue('LEFT-2')
  await expect.poll(() => asAnotherBrowserSees(browser, page)).toBe('LEFT-2')
  await expect(officer.saving().filter({ hasText: 'Not saved' })).toHaveCount(0)
})

test('a figure that cannot be is refused at its field, kept, and saved once it is right', async ({
  officer,
  page,
}) => {
  await officer.beginsATender({ title: 'A figure out of range' })
  await officer.goesTo('Requirements')
  await officer.opensTheRequirement('SC-5', 'Connectivity')
  await officer.fills('Least share of the time connected', '120')
  await expect(officer.saving()).toContainText(
    'Not saved: “Least share of the time connected” needs your attention',
  )
  await expect(officer.field('Least share of the time connected')).toHaveAttribute('aria-invalid', 'true')
  await page.reload()
  await expect(officer.field('Least share of the time connected')).toHaveValue('120')
  await officer.fills('Least share of the time connected', '97,5')
  await officer.seesItSaved()
  await expect(officer.clause('Connectivity')).toContainText('97.5 per cent')
})

test('two windows on the same form: different fields both stand, and for the same field a person decides', async ({
  officer,
  page,
  browser,
}) => {
  const other = await staleWindow(officer, page, 'Two windows')
  await other.getByLabel('Reference').fill('SECOND')
  await other.getByRole('textbox', { name: 'Title' }).fill('Two windows, renamed')
  await expect(other.getByRole('status').filter({ hasText: 'Not saved' })).toContainText('another window')

  await other.reload()
  const question = other.getByRole('form').filter({ hasText: 'Changed in another window meanwhile' })
  await expect(question).toContainText('yours was “SECOND”, saved is “FIRST”')
  await expect(other.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
  await expect.poll(() => asAnotherBrowserSees(browser, page)).toBe('FIRST')
  await expect(other.getByRole('textbox', { name: 'Title' })).toHaveValue('Two windows, renamed')

  await question.getByRole('button', { name: 'Use mine' }).click()
  await expect.poll(() => asAnotherBrowserSees(browser, page)).toBe('SECOND')
  await other.reload()
  await expect(other.getByLabel('Reference')).toHaveValue('SECOND')
  await expect(question).toHaveCount(0)
})

test('a field about which nothing was decided is asked about once after every reload, and never again once decided', async ({
  officer,
  page,
}) => {
  const other = await staleWindow(officer, page, 'One field, two windows')
  await other.getByLabel('Reference').fill('SECOND')
  await expect(other.getByRole('status').filter({ hasText: 'Not saved' })).toContainText('another window')

  const question = other.getByRole('form').filter({ hasText: 'Changed in another window meanwhile' })
  for (const _ of [1, 2]) {
    await other.reload()
    await expect(question.getByRole('button', { name: 'Use mine' })).toHaveCount(1)
  }
  await question.getByRole('button', { name: 'Keep what is saved' }).click()
  await expect(question).toHaveCount(0)
  await other.reload()
  await expect(other.getByLabel('Reference')).toHaveValue('FIRST')
  await expect(question).toHaveCount(0)
})

test('what one window could not save stays its own while another window goes on saving the same form', async ({
  officer,
  page,
}) => {
  const other = await staleWindow(officer, page, 'One goes on, one waits')
  await other.getByRole('textbox', { name: 'Contracting authority' }).fill('City of the second window')
  await expect(other.getByRole('status').filter({ hasText: 'Not saved' })).toContainText('another window')
  await officer.fills('Reference', 'FIRST AGAIN')
  await officer.seesItSaved()

  await other.reload()
  await expect(other.getByRole('textbox', { name: 'Contracting authority' })).toHaveValue(
    'City of the second window',
  )
  await expect(other.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
  await expect(other.getByLabel('Reference')).toHaveValue('FIRST AGAIN')
  await page.reload()
  await expect(officer.field('Contracting authority')).toHaveValue('City of the second window')
})

/** The reference of the same tender in a browser that has no drafts of this one. */
/** A window with the details of a new tender whose reference was changed in the first window since. */
async function staleWindow(officer: Officer, page: Page, title: string): Promise<Page> {
  await officer.beginsATender({ title })
  const other = await page.context().newPage()
  await other.goto(page.url())
  await expect(other.getByLabel('Reference')).toBeEnabled()
  await officer.fills('Reference', 'FIRST')
  await officer.seesItSaved()
  return other
}

async function asAnotherBrowserSees(browser: Browser, page: Page): Promise<string> {
  const context = await browser.newContext()
  try {
    const other = await context.newPage()
    await other.goto(page.url())
    return await other.getByRole('textbox', { name: 'Reference' }).inputValue()
  } finally {
    await context.close()
  }
}
