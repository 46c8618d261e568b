import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import type { Officer } from './officer'
import { test } from './test'

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

test('a blank response form is read with every problem by sheet and cell', async ({ officer, page }) => {
  await officer.beginsATender({ title: 'Response forms come in' })
  await addsABid(officer)

  const form = await officer.takesTheFile('Blank response form')
  expect(form.suggestedFilename()).toMatch(/^response-forms-come-in-.*response\.xlsx$/)
  const bytes = await readFile(await form.path())
  const workbook = strFromU8(unzipSync(new Uint8Array(bytes))['xl/workbook.xml'] ?? new Uint8Array())
  expect(workbook).toContain('name="Lot 1"')

  await reads(page, 'Example Blank Paper', { name: 'blank.xlsx', mimeType: SPREADSHEET, buffer: bytes })
  await expect(page.getByText('The form is read, with problems.')).toBeVisible()
  const problems = page.getByRole('table', { name: 'Problems in the response form' })
  const missing = problems.getByRole('row').filter({ hasText: /the answer for SC-6 is missing/ })
  await expect(missing.getByRole('cell').first()).toHaveText('Lot 1')
  await expect(missing.getByRole('cell').nth(1)).toHaveText(/^[A-Z]\d+$/)

  await page.getByRole('link', { name: 'Go to the bid' }).click()
  await officer.sees('Bid B · Example Blank Paper')
  const file = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'blank.xlsx' }) })
  await expect(file).toContainText(/\d+ problems/)
  await file.getByText('Problems in blank.xlsx').first().click()
  await expect(file.getByRole('row').filter({ hasText: 'the answer for SC-6 is missing' })).toBeVisible()
})

test('a file that is no workbook is kept as it came, marked and explained', async ({ officer, page }) => {
  const text = 'Dear city, our offer follows by post.'
  await officer.beginsATender({ title: 'A letter instead of a form' })
  await addsABid(officer)
  await reads(page, 'Example Letter Writers', {
    name: 'offer.xlsx',
    mimeType: SPREADSHEET,
    buffer: Buffer.from(text),
  })
  await expect(page.getByText('The file cannot be read. It is kept, in quarantine.')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'The file was not read: ' })).toContainText(
    'Ask for the form that belongs to the tender documents, or enter the values by hand.',
  )
  const table = page.getByRole('table', { name: 'Bids for lot 1' })
  await expect(table).not.toContainText('Example Letter Writers')

  const decision = page.getByRole('form', { name: 'Decide on offer.xlsx' })
  await decision.getByText('It is a bid: enter it by hand').click()
  await decision.getByRole('button', { name: 'Record the decision' }).click()
  await expect(table).toContainText('A file in quarantine')
  await table.getByRole('link', { name: 'Example Letter Writers' }).click()
  await officer.sees('Bid B · Example Letter Writers')
  const file = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'offer.xlsx' }) })
  await expect(file).toContainText('In quarantine')
  await expect(file).toContainText('The file was not read: ')
  const kept = await officer.takesTheFile('offer.xlsx')
  expect(await readFile(await kept.path(), 'utf8')).toBe(text)

  await page.getByRole('button', { name: 'Take offer.xlsx off this bid' }).click()
  await expect(page.getByText(/^offer\.xlsx is off this bid and waits for a decision/)).toBeVisible()
  await expect(file).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(file).toContainText('In quarantine')
})

/** A bid on paper is there before the first form comes in. */
async function addsABid(officer: Officer): Promise<void> {
  await officer.goesTo('Bids')
  await officer.page.getByText('Add a bid by hand').click()
  const form = officer.page.getByRole('form', { name: 'Add a bid' })
  await form.getByRole('textbox', { name: 'Tenderer' }).fill('Example On Paper')
  await form.getByRole('button', { name: 'Add the bid' }).click()
  await officer.sees('Bid A · Example On Paper')
  await officer.goesTo('Bids')
}

/** A response form is read in with the bid that it belongs to. */
async function reads(
  page: Page,
  tenderer: string,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const form = page.getByRole('form', { name: 'Read a response form' })
  await form.getByRole('textbox', { name: 'Tenderer' }).fill(tenderer)
  await form.getByLabel('Response form').setInputFiles(file)
  await form.getByRole('button', { name: 'Read the form' }).click()
}
