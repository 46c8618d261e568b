import { expect } from '@playwright/test'
import { test } from './test'

test('the list is found by words of the clause and by filters, and the view can be sent on', async ({
  officer,
  page,
}) => {
  await officer.beginsATender({ title: 'Searched' })
  await officer.goesTo('Requirements')
  const search = page.getByRole('searchbox', { name: 'Find a requirement or a standard' })
  const select = (key: string) => page.getByRole('checkbox', { name: `Select ${key}`, exact: true })
  // "ENCS" stands in the clause of SC-6 and in no title.
  await search.fill('encs')
  await expect(select('SC-6')).toBeVisible()
  await expect(select('SC-5')).toHaveCount(0)
  await search.fill('')
  await officer.chooses('Group', 'Smart charging')
  await officer.chooses('Finding', 'Blocks publication')
  await expect(select('SC-5')).toBeVisible()
  await expect(select('GEN-4')).toHaveCount(0)
  await expect(page).toHaveURL(/group=smart.*finding=block/)

  await officer.opensTheRequirement('SC-5', 'Connectivity')
  await expect(page).toHaveURL(/group=smart/)
  await page.goto(page.url())
  await expect(page.getByRole('combobox', { name: 'Group', exact: true })).toHaveValue('smart')
  await expect(select('GEN-4')).toHaveCount(0)
  await page.getByRole('button', { name: 'Show all requirements' }).click()
  await expect(select('GEN-4')).toBeVisible()
})

test('keys alone: search, move, switch, undo and redo, and single keys can be turned off', async ({
  officer,
  page,
}) => {
  await officer.beginsATender({ title: 'By keys' })
  await officer.goesTo('Requirements')
  const search = page.getByRole('searchbox', { name: 'Find a requirement or a standard' })
  await expect(search).toBeEnabled()
  const title = (name: string) => page.getByRole('link', { name, exact: true })
  await page.keyboard.press('/')
  await expect(search).toBeFocused()
  await page.keyboard.type('encs')
  await expect(page.getByText(/^1 of \d+ requirements shown$/)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(title('Cybersecurity')).toBeFocused()
  await search.fill('')
  await title('Connectivity').focus()
  await page.keyboard.press('ArrowDown')
  await expect(title('Cybersecurity')).toBeFocused()
  await page.keyboard.press('a')
  await expect(officer.use('SC-6')).toHaveValue('award-criterion')
  await expect(officer.clause('Cybersecurity')).toContainText('SC-6 · Award criterion')
  await expect(page.getByRole('button', { name: 'Undo: SC-6 to Award criterion' })).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(officer.clause('Cybersecurity')).toContainText('SC-6 · Mandatory')
  await expect(page.getByRole('button', { name: 'Redo: SC-6 to Award criterion' })).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(officer.clause('Cybersecurity')).toContainText('SC-6 · Award criterion')

  await expect(title('Cybersecurity')).toBeFocused()
  await page.keyboard.press('s')
  const said = page.getByRole('status', { name: 'What just happened' })
  await expect(said).toHaveText('SC-6 is selected, 1 in all.')
  await expect(page.getByRole('region', { name: 'Switch together' })).toBeVisible()
  await page.keyboard.press('t')
  await expect(page.getByRole('combobox', { name: 'Use them as', exact: true })).toBeFocused()
  await title('Cybersecurity').focus()
  await page.keyboard.press('s')
  await expect(said).toHaveText('SC-6 is no longer selected, 0 in all.')
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys of this page' })
  await expect(help).toBeFocused()
  await help.getByRole('checkbox', { name: 'Keys without Ctrl' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await title('Cybersecurity').focus()
  await page.keyboard.press('m')
  await page.keyboard.press('ArrowUp')
  await expect(title('Connectivity')).toBeFocused()
  await expect(officer.use('SC-6')).toHaveValue('award-criterion')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Close SC-5' })).toBeVisible()
})

test('what is moved in its switch is undone from there, and pressing undo leaves the focus where it can go on', async ({
  officer,
  page,
}) => {
  await officer.beginsATender({ title: 'Undone from the switch' })
  await officer.goesTo('Requirements')
  await officer.use('SC-6').focus()
  await officer.use('SC-6').selectOption({ label: 'Left out' })
  await expect(page.getByRole('button', { name: 'Undo: SC-6 to Left out' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(officer.use('SC-6')).toHaveValue('mandatory')
  const redo = page.getByRole('button', { name: 'Redo: SC-6 to Left out' })
  await redo.focus()
  await page.keyboard.press('Enter')
  await expect(officer.use('SC-6')).toHaveValue('excluded')
  await expect(page.getByRole('button', { name: 'Undo: SC-6 to Left out' })).toBeFocused()
})

test('several are switched together with one reason, and undone in one step', async ({ officer, page }) => {
  await officer.beginsATender({ title: 'Together' })
  await officer.goesTo('Requirements')
  for (const key of ['GEN-2', 'SC-6'])
    await page.getByRole('checkbox', { name: `Select ${key}`, exact: true }).check()
  const together = page.getByRole('region', { name: 'Switch together' })
  await expect(together).toContainText('2 requirements selected: GEN-2, SC-6')
  await officer.chooses('Use them as', 'Left out')
  await together.getByRole('button', { name: 'Switch 2 requirements' }).click()
  const reason = together.getByRole('textbox', { name: 'One reason for all' })
  await expect(reason).toBeFocused()
  await expect(reason).toHaveAccessibleDescription(/Say why: at least one of these requirements then departs/)
  await reason.fill('The city maintains these itself.')
  await together.getByRole('button', { name: 'Switch 2 requirements' }).click()
  await expect(together).toHaveCount(0)
  await expect(officer.use('GEN-2')).toHaveValue('excluded')
  await expect(officer.use('SC-6')).toHaveValue('excluded')
  await expect(page.getByText('Your reason: “The city maintains these itself.”')).toHaveCount(2)
  await expect(page.getByText(/^\d+ requirements, 2 of them left out$/)).toBeVisible()

  await page.getByRole('button', { name: 'Undo: 2 requirements to Left out' }).click()
  await expect(officer.use('GEN-2')).toHaveValue('mandatory')
  await expect(officer.use('SC-6')).toHaveValue('mandatory')
  await expect(page.getByText('Your reason:')).toHaveCount(0)
})

test('on a phone, what is switched far down the list is undone where one stands', async ({
  officer,
  page,
}) => {
  await officer.beginsATender({ title: 'Far down' })
  await officer.goesTo('Requirements')
  await page.setViewportSize({ width: 360, height: 740 })
  await officer.use('SC-11').scrollIntoViewIfNeeded()
  await officer.use('SC-11').selectOption({ label: 'Left out' })
  const undo = page.getByRole('button', { name: 'Undo: SC-11 to Left out' })
  await expect(undo).toBeInViewport()
  await expect(officer.use('SC-11')).toBeInViewport()
  await undo.click()
  await expect(officer.use('SC-11')).toHaveValue('mandatory')
})

test('a switch never goes over what another window chose meanwhile', async ({ officer, page, context }) => {
  await officer.beginsATender({ title: 'Two windows switch' })
  await officer.goesTo('Requirements')
  await expect(officer.use('SC-6')).toBeEnabled()
  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByRole('combobox', { name: /^Use of SC-6 / }).selectOption({ label: 'Left out' })
  await expect(other.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()

  await officer.use('SC-6').selectOption({ label: 'Award criterion' })
  await expect(
    page.getByRole('status').filter({ hasText: /^It was switched to “Left out” in another window/ }),
  ).toBeVisible()
  await expect(officer.use('SC-6')).toHaveValue('excluded')
})

test('what is opened stays where it was though another closes, and what is closed has the focus on its title', async ({
  officer,
  page,
}) => {
  await officer.beginsATender({ title: 'Opened and closed' })
  await officer.goesTo('Requirements')
  await officer.opensTheRequirement('SC-4', 'Remote control in near real time')
  const next = page.getByRole('link', { name: 'Connectivity', exact: true })
  await next.scrollIntoViewIfNeeded()
  const { y = 0 } = (await next.boundingBox()) ?? {}
  await next.click()
  await expect(page.getByRole('link', { name: 'Close SC-5' })).toBeVisible()
  await expect.poll(async () => Math.abs(((await next.boundingBox())?.y ?? 0) - y)).toBeLessThan(4)

  await page.getByRole('link', { name: 'Close SC-5' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Close SC-5' })).toHaveCount(0)
  await expect(next).toBeFocused()
  await expect(next).toBeInViewport()
})

test('a requirement of the city begins in its title, and giving up leads back to where it began', async ({
  officer,
  page,
}) => {
  await officer.beginsATender({ title: 'One of our own' })
  await officer.goesTo('Requirements')
  const add = page.getByRole('link', { name: 'Add a requirement of your own' })
  await add.click()
  await expect(officer.field('Title')).toBeFocused()
  await page.getByRole('link', { name: 'Do not add' }).click()
  await expect(add).toBeFocused()
})
