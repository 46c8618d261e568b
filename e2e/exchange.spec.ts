import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import type { Officer } from './officer'
import { test } from './test'

const EXAMPLE = 'Example: charging at the depot and the staff car park'

test('a tender that is exported and imported is the same tender', async ({ officer }) => {
  await officer.opensTheTender(EXAMPLE)
  const tender = { ...JSON.parse(await exportOf(officer)), title: 'Exported and imported' }
  await officer.importsTheFile(JSON.stringify(tender))
  await officer.sees('Overview')
  expect(JSON.parse(await exportOf(officer))).toEqual(tender)
})

test('a broken file is refused as a whole, and every problem is named with its place', async ({
  officer,
  page,
}) => {
  await officer.opensTheTender(EXAMPLE)
  const tender = JSON.parse(await exportOf(officer))
  tender.title = ''
  tender.authority.country = 'Utopia'
  tender.lots[0].chargingPoints = -3
  tender.lots[0].bidirectional.stance = 'perhaps'
  tender.colour = 'green'
  await officer.importsTheFile(JSON.stringify(tender))

  const problems = page.getByRole('status').filter({ hasText: 'problems in the file' })
  await expect(problems).toContainText('5 problems in the file')
  for (const place of [
    'title',
    'authority.country',
    'lots[0].chargingPoints',
    'lots[0].bidirectional.stance',
    'colour',
  ])
    await expect(problems.getByRole('listitem').filter({ hasText: place })).toHaveCount(1)
  await expect(page).toHaveURL(/\/tenders\/import$/)

  // Put right, the same file is taken.
  delete tender.colour
  tender.title = 'Put right after the import'
  tender.authority.country = 'NL'
  tender.lots[0].chargingPoints = 3
  tender.lots[0].bidirectional.stance = 'not-sought'
  await officer.importsTheFile(JSON.stringify(tender))
  await officer.sees('Overview')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Put right after the import')
})

test('what is no tender file is refused in one sentence', async ({ officer, page }) => {
  const refusals = page.getByRole('form', { name: 'Import a tender' })
  await officer.importsTheFile('{ "format": "tender/1", ')
  await expect(refusals).toContainText('This is not a tender file: it is not JSON.')
  await officer.importsTheFile('[]')
  await expect(refusals).toContainText('One problem in the file')
  await page.goto('/tenders/import')
  await page.getByRole('button', { name: 'Import the tender' }).click()
  await expect(refusals).toContainText('Choose a file.')
})

test('a tender is copied, deleted, and brought back by undo', async ({ officer, page }) => {
  const title = 'Copied and deleted'
  await officer.beginsATender({ title })
  await officer.fills('Reference', 'COPY-1')
  await officer.seesItSaved()
  await officer.goesTo('Overview')
  await page.getByRole('button', { name: 'Copy this tender' }).click()
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).not.toHaveText(title)
  const copy = (await heading.textContent()) ?? ''
  expect(copy).toContain(title)
  await officer.goesTo('Tender details')
  await expect(officer.field('Contracting authority')).toHaveValue('City of Example')

  await officer.findsTenders(title)
  const row = page.getByRole('link', { name: title, exact: true })
  await expect(row).toHaveCount(1)
  await page.getByRole('button', { name: `Delete ${title}`, exact: true }).click()
  const undo = page.getByRole('status').filter({ hasText: 'is deleted' })
  await expect(undo).toContainText(`“${title}” is deleted.`)
  await expect(undo).toBeFocused()
  await expect(row).toHaveCount(0)
  await expect(page.getByRole('link', { name: copy, exact: true })).toBeVisible()

  await undo.getByRole('button', { name: 'Undo' }).click()
  await expect(row).toHaveCount(1)
  await expect(undo).toHaveCount(0)

  await page.getByRole('button', { name: `Delete ${title}`, exact: true }).click()
  await expect(row).toHaveCount(0)
  await page.getByRole('link', { name: 'Deleted tenders' }).click()
  await page.getByRole('button', { name: `Restore ${title}`, exact: true }).click()
  await expect(page.getByRole('button', { name: `Restore ${title}`, exact: true })).toHaveCount(0)
  await officer.opensTheTender(title)
  await officer.goesTo('Tender details')
  await expect(officer.field('Reference')).toHaveValue('COPY-1')
})

async function exportOf(officer: Officer): Promise<string> {
  const file = await officer.takesTheFile('Export')
  return readFile(await file.path(), 'utf8')
}
