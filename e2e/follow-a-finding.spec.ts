import { expect } from '@playwright/test'
import { addressOfTheExample } from './address-of-the-example'
import { test } from './test'

test('a blocking finding is fixed by following its link to the field', async ({ officer, page }) => {
  await officer.beginsATender({ title: 'A finding is followed' })
  await officer.goesTo('Checks')
  const open = officer.finding('How SC-5 (Connectivity) is proven')
  await expect(open).toBeVisible()
  await expect(page.getByRole('region', { name: 'Blocking (4)' })).toBeVisible()

  await officer.followsTheFinding('How SC-5 (Connectivity) is proven')
  await officer.sees('Requirements')
  await expect(officer.field('Proof of your own')).toBeFocused()
  await page.keyboard.type('During operation: the monthly log of every Charging Point.')
  await officer.fills('Reason for the departure', 'Nothing can be negotiated in an open procedure.')
  await officer.seesItSaved()
  await expect(open).toHaveCount(0)

  // Right after the field, so that the keyboard has one step to it.
  await officer.field('Proof of your own').focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Back to the checks' })).toBeFocused()
  await page.keyboard.press('Enter')
  await officer.sees('Checks')
  await expect(page.getByRole('region', { name: 'Blocking (3)' })).toBeVisible()
  await expect(open).toHaveCount(0)
  // The next one is at hand: Enter follows it.
  await expect(page.getByRole('link', { name: /^Go to the field of:/ }).first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Checks', level: 2 })).toBeHidden()
  await officer.goesTo('Overview')
  await expect(page.getByRole('link', { name: 'Back to the checks' })).toBeHidden()
})

test('a date that contradicts another is found, and its link leads to it', async ({ officer, page }) => {
  await officer.beginsATender({ title: 'Dates are the wrong way round' })
  await officer.fills('Start of the contract or permit', '2028-01-01')
  await officer.fills('End of the contract or permit', '2027-01-01')
  await officer.seesItSaved()
  await officer.goesTo('Checks')
  const reversed = officer.finding('end of the contract or permit')
  await expect(reversed).toBeVisible()

  await officer.followsTheFinding('end of the contract or permit')
  await officer.sees('Tender details')
  const end = officer.field('End of the contract or permit')
  await expect(end).toBeFocused()
  const beside = page.getByRole('list', { name: 'Findings on this field' })
  await expect(beside).toContainText('Blocks publication')
  await end.fill('2036-12-31')
  await officer.seesItSaved()
  await expect(beside).toHaveCount(0)
  await officer.goesTo('Checks')
  await expect(page.getByRole('region', { name: /^Blocking/ })).toBeVisible()
  await expect(reversed).toHaveCount(0)
})

test('a warning is accepted with a reason, stays on file, and the acceptance can be withdrawn', async ({
  officer,
  page,
}) => {
  await officer.beginsATender({ title: 'A warning is accepted' })
  await officer.goesTo('Checks')
  await officer.followsTheFinding('asks for the link to the grid operator')
  const confirmed = page.getByRole('checkbox', { name: 'The grid operator has confirmed both' })
  await expect(confirmed).toBeFocused()
  await expect(confirmed).toHaveAccessibleDescription(/Warning: Ask the grid operator/)
  await page.getByRole('link', { name: 'Back to the checks' }).click()
  await officer.sees('Checks')
  const warning = page.getByRole('region', { name: 'Warnings (1)' }).getByRole('listitem')
  await warning.getByText('Accept it with a reason').click()
  await warning.getByRole('textbox', { name: 'Why you accept it' }).fill('The grid operator answers in May.')
  await warning.getByRole('button', { name: 'Accept the warning' }).click()

  const accepted = page.getByRole('region', { name: 'Accepted warnings (1)' })
  await expect(accepted).toContainText('The grid operator answers in May.')
  await expect(page.getByRole('region', { name: /^Warnings/ })).toHaveCount(0)
  // The button that had the focus is gone with its warning: it goes to what stands there now.
  await expect(page.getByRole('heading', { name: /^Accepted warnings/ })).toBeFocused()

  await accepted.getByRole('button', { name: 'Withdraw the acceptance' }).click()
  await expect(page.getByRole('region', { name: 'Warnings (1)' })).toBeVisible()
  await expect(accepted).toHaveCount(0)
})

test('without award criteria a finding leads to the ready ones, and a lot is added from the page of another', async ({
  officer,
  page,
}) => {
  await officer.beginsATender({ title: 'Nothing to award on', model: 'Procurement' })
  await officer.goesTo('Checks')
  await officer.followsTheFinding('has no award criteria of its own')
  await officer.sees('Award criteria')
  // Each ready set reckons with the estimated value, which this lot does not have yet.
  const ready = page.getByRole('region', { name: 'Begin with ready criteria' })
  await expect(ready.getByRole('link', { name: 'Open the lot' }).first()).toBeFocused()

  await officer.goesTo('Lots and models')
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByRole('link', { name: 'Add a lot' }).click()
  await officer.sees('Lots and models')
  await expect(officer.field('Title of the lot')).toBeFocused()
})

test('the grid code of a country without a pack is filled in where its finding leads', async ({
  officer,
}) => {
  await officer.beginsATender({ title: 'A grid code of its own', country: 'Belgium' })
  await officer.goesTo('Checks')
  await officer.followsTheFinding('BD-22')
  await officer.sees('Requirements')
  await expect(officer.field('National grid code')).toBeFocused()
  await officer.fills('National grid code', 'Synergrid C10/11')
  await officer.seesItSaved()
  await expect(officer.clause('National grid code')).toContainText('Synergrid C10/11')
  await officer.goesTo('Checks')
  await expect(officer.finding('BD-22')).toHaveCount(0)
})

test('a link to a field of a folded criterion unfolds it', async ({ browser, baseURL, page }) => {
  const example = await addressOfTheExample(browser, baseURL)
  await page.goto(`${example}/criteria?lot=1#evaluation-1-criteria-0-verification`)
  const first = page.getByRole('group', { name: 'Criterion 1' })
  await expect(first.getByRole('textbox', { name: 'Verification' })).toBeFocused()
})
