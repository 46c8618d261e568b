import { expect } from '@playwright/test'
import { type AnnexFile, readAnnex } from './read-annex'
import { test } from './test'

const EXAMPLE = 'Example: charging in a city like Utrecht, 2027 to 2037'

test('the three models of the example give each their own annex', async ({ officer, page }) => {
  await officer.opensTheTender(EXAMPLE)
  await officer.goesTo('Annex')
  const annexes = page.getByRole('navigation', { name: 'Annexes of this tender' })
  const parts = page.getByRole('navigation', { name: 'Parts of the annex' })
  const take = async (model: string): Promise<AnnexFile> => {
    const link = annexes.getByRole('link', { name: model })
    await link.click()
    await expect(link).toHaveAttribute('aria-current', /true|page/)
    await expect(page.getByRole('link', { name: 'Word annex, final' })).toBeVisible()
    return readAnnex(page, await officer.takesTheFile('Word annex, final'))
  }

  const concession = await take('Concession')
  await expect(parts.getByRole('link', { name: 'B Award criteria' })).toBeVisible()
  const procurement = await take('Procurement')
  const permit = await take('Open market')
  await expect(parts.getByRole('link', { name: 'A Requirements' })).toBeVisible()
  await expect(parts.getByRole('link', { name: 'B Award criteria' })).toHaveCount(0)

  const files = [concession, procurement, permit]
  for (const { broken, lines } of files) {
    expect(broken).toEqual([])
    expect(lines).toContain(EXAMPLE)
  }
  expect(new Set(files.map(({ name }) => name)).size).toBe(3)

  const texts = files.map(({ lines }) => lines.join('\n'))
  expect(texts[0]).toContain('The Concessionaire shall')
  expect(texts[1]).toContain('The Contractor shall')
  expect(texts[2]).toContain('The Operator shall')
  expect(texts[1]).not.toContain('Concessionaire')
  expect(texts[2]).not.toMatch(/Concessionaire|Contractor/)
  // Nothing is tendered for a permit: not in the text, not in a header, not in a property of the file.
  expect(permit.everything).not.toMatch(/tenderer/i)
  expect(texts[2]).toContain('Permit')

  // Each annex holds its own lots and no other's.
  const LOTS = ['Public charging points in the street', 'garages', 'shared cars in reserved bays']
  for (const [index, text] of texts.entries())
    expect(LOTS.filter((lot) => text.includes(lot))).toEqual([LOTS[index]])
})

test('all models together are an overview for the city itself, and only as a draft', async ({
  officer,
  page,
}) => {
  await officer.opensTheTender(EXAMPLE)
  await officer.goesTo('Annex')
  await page
    .getByRole('navigation', { name: 'Annexes of this tender' })
    .getByRole('link', { name: /overview|all/i })
    .click()
  await expect(page.getByRole('button', { name: 'Word annex, final' })).toBeDisabled()
  await expect(page.getByText('each operational model is published with its own annex')).toBeVisible()
  const overview = await readAnnex(page, await officer.takesTheFile('Word annex, draft'))
  expect(overview.lines).toContain('DRAFT')
  expect(overview.lines.join('\n')).toContain('shared cars in reserved bays')
})
