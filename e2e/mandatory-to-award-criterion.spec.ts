import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { readAnnex } from './read-annex'
import { test } from './test'

test('one requirement moves from mandatory to award criterion and back; words, findings and file follow', async ({
  officer,
  page,
}) => {
  await officer.beginsATender({ title: 'One requirement moves' })
  await officer.goesTo('Requirements')
  const clause = officer.clause('Cybersecurity')
  await expect(officer.use('SC-6')).toHaveValue('mandatory')
  await expect(clause).toContainText('SC-6 · Mandatory')
  await expect(clause).toContainText('shall comply at least with ENCS EV-311')
  await expect(clause).not.toContainText('may offer')

  await officer.uses('SC-6', 'Award criterion')
  await expect(clause).toContainText('SC-6 · Award criterion')
  await expect(clause).toContainText('The Tenderer may offer')
  await expect(clause.locator('mark')).not.toHaveCount(0)

  await officer.goesTo('Award criteria')
  await expect(page.getByText('SC-6', { exact: false }).first()).toBeVisible()
  await officer.goesTo('Checks')
  const withoutReason = officer.finding(/SC-6.*reason/)
  await expect(withoutReason).toBeVisible()

  await officer.goesTo('Annex')
  const scored = await readAnnex(page, await officer.takesTheFile('Word annex, draft'))
  expect(scored.clause('Cybersecurity')).toContain('Award criterion')
  expect(scored.clause('Cybersecurity')).toContain('The Tenderer may offer')

  await officer.goesTo('Requirements')
  await officer.uses('SC-6', 'Mandatory')
  await expect(clause).toContainText('SC-6 · Mandatory')
  await expect(clause.locator('mark')).toHaveCount(0)
  await officer.opensTheRequirement('SC-6', 'Cybersecurity')
  await expect(page.getByRole('button', { name: 'Set back to the catalogue: SC-6' })).toHaveCount(0)

  await officer.goesTo('Checks')
  await expect(page.getByRole('region', { name: /^Blocking/ })).toBeVisible()
  await expect(withoutReason).toHaveCount(0)
  await officer.goesTo('Annex')
  const back = await readAnnex(page, await officer.takesTheFile('Word annex, draft'))
  expect(back.clause('Cybersecurity')).toContain('Mandatory')
  expect(back.clause('Cybersecurity')).not.toContain('may offer')

  await officer.goesTo('Overview')
  const exported = await officer.takesTheFile('Export')
  const tender = JSON.parse(await readFile(await exported.path(), 'utf8'))
  expect(tender.decisions).toEqual([])
})
