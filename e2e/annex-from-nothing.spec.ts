import { expect } from '@playwright/test'
import { readAnnex } from './read-annex'
import { test } from './test'

const TITLE = 'Street charging from nothing'
const REASON = 'The network of today reaches 99 per cent; the load of the street needs it.'

test('an officer makes an annex from nothing, and the file says what was chosen', async ({
  officer,
  page,
}) => {
  await test.step('the tender and its dates', async () => {
    await officer.beginsATender({ title: TITLE, authority: 'City of Example' })
    await officer.fills('Reference', 'EX-2027-04')
    await officer.fills('Publication', '2027-01-15')
    await officer.fills('Tenders due', '2027-03-01')
    await officer.fills('Start of the contract or permit', '2027-06-01')
    await officer.fills('End of the contract or permit', '2032-05-31')
    await officer.fills('First installation', '2027-07-01')
    await officer.fills('Last installation', '2029-12-31')
    await officer.seesItSaved()
  })

  await test.step('its lot', async () => {
    await officer.goesTo('Lots and models')
    await page.getByRole('link', { name: 'Lot 1', exact: true }).click()
    await officer.fills('Title of the lot', 'Kerbside points')
    await officer.fills('Number of charging points', '400')
    await officer.fills('Highest power of a point', '22')
    await officer.fills('Estimated value', '6500000')
    await officer.fills('Name of the grid operator', 'Example Grid')
    await officer.fills('Protocol', 'OpenADR 3.0')
    await officer.ticks('The grid operator has confirmed both')
    await officer.seesItSaved()
  })

  await test.step('what it asks of discharging: a fifth of the points, more is scored', async () => {
    await page.getByRole('link', { name: 'Next: bidirectional' }).click()
    await officer.sees('Bidirectional')
    await expect(page.getByRole('radio', { name: 'Award criterion' })).toBeChecked()
    await officer.fills('Share of the points', '20')
    await officer.fills('Your reason', 'Three suppliers told us that they can deliver.')
    await officer.seesItSaved()
  })

  await test.step('the proof that the source leaves open', async () => {
    await page.getByRole('link', { name: 'Next: requirements' }).click()
    for (const [key, title] of [
      ['GEN-4', 'Field audit under real operating conditions'],
      ['SC-4', 'Remote control in near real time'],
      ['SC-5', 'Connectivity'],
    ] as const) {
      await officer.opensTheRequirement(key, title)
      await page.getByRole('button', { name: 'Use this proof' }).click()
      await officer.seesItSaved()
      await expect(officer.finding(`How ${key} `)).toHaveCount(0)
    }
    await officer.fills('Least share of the time connected', '99')
    await officer.fills('Reason for the departure', REASON)
    await officer.seesItSaved()
    await expect(officer.clause('Connectivity')).toContainText('99 per cent')
  })

  await test.step('the award criteria: 60 + 40 = 100', async () => {
    await officer.goesTo('Award criteria')
    await page.getByRole('button', { name: 'Take over this criterion' }).click()
    const first = page.getByRole('group', { name: 'Criterion 1' })
    await first.getByRole('textbox', { name: 'Weight' }).fill('60')
    await page.getByRole('button', { name: 'Add a criterion' }).click()
    const second = page.getByRole('group', { name: 'Criterion 2' })
    await second.getByRole('textbox', { name: 'Criterion' }).fill('Tariff for the users')
    await second.getByRole('combobox', { name: 'Kind' }).selectOption('Price')
    await second
      .getByRole('combobox', { name: 'Scored by' })
      .selectOption('Straight line between two fixed values')
    await second.getByText('How it is scored, described and verified').click()
    await second.getByRole('textbox', { name: 'Unit of what is offered' }).fill('EUR/kWh')
    await second.getByRole('textbox', { name: 'Lower value' }).fill('0.30')
    await second.getByRole('textbox', { name: 'Upper value' }).fill('0.60')
    await second.getByRole('textbox', { name: 'What is assessed' }).fill('The tariff without VAT.')
    await second.getByRole('textbox', { name: 'Evidence' }).fill('The signed price sheet.')
    await second
      .getByRole('textbox', { name: 'Verification' })
      .fill('Compared with the tariff that is published.')
    await second.getByRole('textbox', { name: 'Weight' }).fill('40')
    await page.getByRole('button', { name: 'More points in the most important criterion' }).click()
    await page.getByRole('button', { name: 'Drawing lots' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Sum of the weights' })).toContainText('100')
    await officer.seesItSaved()
  })

  await test.step('nothing blocks', async () => {
    await page.getByRole('link', { name: 'Next: checks' }).click()
    await expect(page.getByText('Nothing blocks publication.')).toBeVisible()
  })

  await test.step('the final Word file', async () => {
    await page.getByRole('link', { name: 'Next: read the annex' }).click()
    await officer.sees('Annex')
    await expect(page.getByRole('article', { name: 'Preview of the annex' })).toContainText(TITLE)
    const annex = await readAnnex(page, await officer.takesTheFile('Word annex, final'))
    expect(annex.broken).toEqual([])
    expect(annex.name).toMatch(/^ex-2027-04-concession-annex\.docx$/)
    expect(annex.lines).toContain(TITLE)
    expect(annex.lines).toContain('City of Example')
    expect(annex.lines.join('\n')).toContain('EX-2027-04')
    expect(annex.lines).not.toContain('DRAFT')

    const connectivity = annex.clause('Connectivity')
    expect(connectivity).toContain('In operation')
    expect(connectivity).toContain('99 per cent')
    expect(connectivity).toContain('Connection log for each Charging Point and calendar month')
    expect(annex.clause('Cybersecurity')).toContain('Mandatory')
    expect(annex.clause('Minimum for bidirectional charging')).toContain('at least 20 per cent')
    expect(annex.clause('Bidirectional services and Amendment 1')).toContain('Award criterion')
    expect(annex.clause('Link with the distribution system operator')).toContain('OpenADR 3.0')
    expect(annex.lines.join('\n')).toContain('Tariff for the users')

    // The reasons stay in the file of the tender.
    expect(annex.everything).not.toContain(REASON)
    expect(annex.everything).not.toContain('Three suppliers told us')
  })
})
