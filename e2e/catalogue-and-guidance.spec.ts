import { expect } from '@playwright/test'
import { test } from './test'

test('the catalogue is read from the list to a clause, by model and with its source', async ({
  officer,
  page,
}) => {
  await officer.opensTheTenders()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Catalogue' }).click()
  await expect(page.getByRole('heading', { name: 'Catalogue', level: 1 })).toBeVisible()
  // 23 requirements of the source, and what the law adds.
  await expect(page.getByRole('rowheader')).toHaveCount(24)

  await page.getByRole('link', { name: 'Connectivity', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'SC-5 Connectivity', level: 1 })).toBeVisible()
  const clauses = page.getByRole('region', { name: 'Clauses' })
  await expect(clauses).toContainText('The Concessionaire shall')
  await page
    .getByRole('navigation', { name: 'Operational model' })
    .getByRole('link', { name: 'Open market' })
    .click()
  await expect(clauses).toContainText('The Operator shall')
  await expect(clauses).not.toContainText('Concessionaire')
  await expect(page.getByRole('region', { name: 'Source' })).toContainText('SCALE deliverable D5.4')
  await expect(page.getByRole('table')).toContainText('98 %')
})

test('the register of standards and the law stand beside the requirements', async ({ page }) => {
  await page.goto('/catalogue')
  const parts = page.getByRole('navigation', { name: 'Parts of the catalogue' })
  await parts.getByRole('link', { name: 'Standards' }).click()
  await expect(page.getByRole('heading', { name: 'Standards', level: 1 })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('EN ISO 15118-20:2022')
  await parts.getByRole('link', { name: 'Law' }).click()
  await expect(page.getByRole('heading', { name: 'Law', level: 1 })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Legal floor' }).first()).toContainText('1 January 2027')
})

test('a text of the guidance has a link of its own, which opens at it', async ({ page }) => {
  await page.goto('/guidance')
  const text = page.getByRole('article', { name: 'How large a share' })
  await expect(text).not.toBeInViewport()
  await page
    .getByRole('navigation', { name: 'Guidance by choice' })
    .getByRole('link', { name: 'How large a share' })
    .click()
  await expect(text).toBeInViewport()
  const link = page.url()
  expect(link).toContain('#')

  await page.goto('/')
  await page.goto(link)
  await expect(text).toBeInViewport()
})

test('beside a choice stands what the guidance says on it, and a requirement links to the catalogue', async ({
  officer,
  page,
}) => {
  await officer.beginsATender({ title: 'Guided' })
  await officer.goesTo('Bidirectional')
  const note = page.getByRole('complementary', { name: 'How large a share' })
  await note.getByText('More on How large a share').click()
  await expect(note.getByRole('group')).toHaveAttribute('open', '')

  await officer.goesTo('Requirements')
  await officer.opensTheRequirement('SC-5', 'Connectivity')
  await page.getByText('Source and standards of SC-5').click()
  await page.getByRole('link', { name: 'SC-5 in the catalogue' }).click()
  await expect(page.getByRole('heading', { name: 'SC-5 Connectivity', level: 1 })).toBeVisible()
})

test('catalogue and standards are searched, and a standard has an address of its own', async ({ page }) => {
  await page.goto('/catalogue')
  // "ENCS" stands in the clause of SC-6 alone.
  await page.getByRole('searchbox').fill('encs')
  await page.getByRole('button', { name: 'Find', exact: true }).click()
  await expect(page).toHaveURL(/q=encs/)
  await expect(page.getByRole('rowheader')).toHaveText(['SC-6'])
  await page.getByRole('link', { name: 'Show all' }).click()
  await expect(page.getByRole('rowheader')).toHaveCount(24)

  await page.goto('/catalogue/standards?q=15118-2:2014')
  const row = page.getByRole('row').filter({ hasText: 'EN ISO 15118-2:2016' })
  await expect(row).toContainText('Supersedes ISO 15118-2:2014')
  await row.getByRole('link', { name: 'EN ISO 15118-2:2016', exact: true }).click()
  await expect(page).toHaveURL(/#iso-15118-2$/)
})

test('the guidance is searched, and the list at its side narrows with it', async ({ page }) => {
  await page.goto('/guidance')
  const texts = page.getByRole('article')
  const all = await texts.count()
  await page.getByRole('searchbox', { name: 'Find by words of a text or its source' }).fill('grid operator')
  await page.getByRole('button', { name: 'Find', exact: true }).click()
  await expect(page).toHaveURL(/q=grid/)
  await expect(page.getByRole('status')).toContainText(/^\d+ found for “grid operator”/)
  expect(await texts.count()).toBeLessThan(all)
  await page.getByRole('link', { name: 'Show all' }).click()
  await expect(texts).toHaveCount(all)
})
