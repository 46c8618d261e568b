import { expect } from '@playwright/test'
import { test } from './test'

test('what is usual for a lot is said before the choice, and beside one that departs from it', async ({
  officer,
  page,
}) => {
  await officer.beginsATender({ title: 'A stance that is not the usual one', model: 'Procurement' })
  await officer.goesTo('Bidirectional')
  const usual = page.getByText('Usual for this lot: in a procurement tenderers compete')
  const departs = page.getByText('Not what is usual for this lot: that is “Award criterion”.')
  await expect(usual).toBeVisible()
  await expect(departs).toBeHidden()

  await officer.ticks('Applies later')
  await expect(departs).toBeVisible()
  await expect(usual).toBeVisible()
  await officer.seesItSaved()

  await officer.ticks('Award criterion')
  await expect(departs).toBeHidden()
  await officer.seesItSaved()
})
