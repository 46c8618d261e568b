import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { test } from './test'

test('an address with a lot or a model that the tender does not have says so, with the way back', async ({
  officer,
  page,
}) => {
  await officer.beginsATender({ title: 'One lot' })
  const tender = page.url().replace(/\/details.*$/, '')
  for (const [path, title] of [
    ['bidirectional?lot=99', 'This tender has no lot “99”'],
    ['criteria?lot=99', 'This tender has no lot “99”'],
    ['requirements?lot=99', 'This tender has no lot “99”'],
    ['annex?model=zzz', 'This tender has no annex of the model “zzz”'],
  ]) {
    const answer = await page.goto(`${tender}/${path}`)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
    await expect(page.getByRole('link', { name: 'To the lots of this tender' })).toBeVisible()
  }
})

test('a number that can mean two is asked about at its field, and saved once it is one', async ({
  officer,
  page,
}) => {
  await officer.beginsATender({ title: 'Points and commas' })
  await officer.goesTo('Lots and models')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Lot 1/ })
    .click()
  await officer.fills('Number of charging points', '1.200')
  await expect(page.getByText('"1.200" can mean 1200 or 1.2. Write 1200 or 1.2.')).toBeVisible()
  await officer.fills('Number of charging points', '1 200')
  await officer.seesItSaved()
})

test('a new criterion is no mistake until it is left empty', async ({ officer, page }) => {
  await officer.beginsATender({ title: 'A new criterion' })
  await officer.goesTo('Award criteria')
  await page
    .getByRole('button', { name: /^Begin with/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Add a criterion' }).click()
  await expect(officer.saving()).toContainText(/^Not saved yet: “Criterion”.* still empty/)
  await expect(page.locator('[aria-invalid=true]')).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Criterion', { exact: true }).last()).toHaveAttribute('aria-invalid', 'true')
})

test('a tender with thirty lots and an endless title stays inside the screen', async ({ page }) => {
  const tender = JSON.parse(await readFile('content/examples/single-lot-procurement.json', 'utf8'))
  const [lot] = tender.lots
  tender.title = 'x'.repeat(10_000)
  tender.decisions = []
  tender.localRequirements = []
  tender.acceptedFindings = []
  tender.evaluation = {}
  tender.lots = Array.from({ length: 30 }, (_, index) => ({
    ...lot,
    id: String(index + 1),
    title: index === 1 ? 'y'.repeat(200) : `Lot ${index + 1}`,
  }))
  await page.goto('/tenders/import')
  await page.getByLabel('Tender file').setInputFiles({
    name: 'tender.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(tender)),
  })
  await page.getByRole('button', { name: 'Import the tender' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Overview' })).toBeVisible()
  expect((await page.title()).length).toBeLessThan(160)
  const address = page.url()
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of [
      '/',
      address,
      `${address}/lots`,
      `${address}/bidirectional?lot=2`,
      `${address}/annex`,
    ]) {
      await page.goto(path)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(wide, `${path} at ${width}`).toBeLessThanOrEqual(0)
    }
  }
  await page.goto(`${address}/bidirectional?lot=2`)
  await page.getByText('(2 of 30 lots)').click()
  await page.getByRole('link', { name: 'Lot 30', exact: true }).click()
  await expect(page.getByText('(30 of 30 lots)')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Lot 29', exact: true })).toBeHidden()
})

test('a criterion that is removed, even by a double click, takes no other with it and can be put back', async ({
  officer,
  page,
}) => {
  await officer.beginsATender({ title: 'One click too many' })
  await officer.goesTo('Award criteria')
  await page
    .getByRole('button', { name: /^Begin with these/ })
    .first()
    .click()
  const remove = page.getByRole('button', { name: /^Remove “/ })
  await expect(remove.first()).toBeVisible()
  const before = await remove.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
  expect(before.length).toBeGreaterThan(2)
  await remove.first().dblclick()
  await expect(remove).toHaveCount(before.length - 1)
  const back = page.getByRole('button', { name: 'Put it back' })
  await expect(back).toBeFocused()
  await back.press('Enter')
  await expect(remove).toHaveCount(before.length)
  expect(await remove.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))).toEqual(before)
  await officer.seesItSaved()
})
