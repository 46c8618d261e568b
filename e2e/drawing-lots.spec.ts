import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator } from '@playwright/test'
import type { Officer } from './officer'
import { readAnnex } from './read-annex'
import { test } from './test'

/** One lot whose published rule for equal totals is drawing lots, and nothing else. */
const TENDER = {
  format: 'tender/1',
  catalogue: 'scale-d5.4@1.0',
  title: 'Two equal bids',
  authority: { name: 'City of Example', country: 'NL' },
  language: 'en',
  dates: { tendersDue: '2027-02-15', contractStart: '2027-05-01', contractEnd: '2037-04-30' },
  lots: [
    {
      id: '1',
      title: 'On-street network',
      operationalModel: 'concession',
      access: ['public'],
      current: ['AC'],
      chargingPoints: 340,
      bidirectional: { stance: 'not-sought' },
    },
  ],
  evaluation: {
    1: {
      aggregation: 'weighted-sum',
      ties: ['draw'],
      criteria: [
        {
          id: 'tariff',
          title: 'Tariff to the user',
          kind: 'price',
          direction: 'min',
          unit: 'EUR/kWh',
          weight: '100',
          scoring: { method: 'absolute-linear', floor: '0.30', ceiling: '0.60' },
        },
      ],
    },
  },
}

test('lots are drawn between two equal bids, put on record, and not used once a third is equal too', async ({
  officer,
  page,
}) => {
  // 100 × (0.60 − 0.42) ÷ (0.60 − 0.30) = 60.00 each
  await officer.importsTheFile(JSON.stringify(TENDER))
  await officer.sees('Overview')
  for (const tenderer of ['Example North', 'Example South']) await addsABid(officer, tenderer, '0.42')
  await opensTheResult(officer)
  const ranking = page.getByRole('table', { name: 'Ranking of lot 1' })
  const ranks = () => ranksOf(ranking)
  expect(await ranks()).toEqual(['1 A', '1 B'])

  const form = page.getByRole('form', { name: 'Draw for rank 1' })
  await test.step('nothing is recorded before everything is said', async () => {
    await expect(page.getByText('Equal totals: lots must be drawn for rank 1')).toBeVisible()
    await form.getByRole('button', { name: 'Record the draw' }).click()
    await expect(form.getByText('Say for every place which bid was drawn.')).toBeVisible()
    await expect(form.getByText('Fill this in: it cannot stay empty.')).toHaveCount(3)
    const { violations } = await new AxeBuilder({ page }).include('main').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  })

  await test.step('the draw settles the ranks, with its day', async () => {
    await form.getByLabel('Day of the draw').fill('2027-03-03')
    await form.getByRole('combobox', { name: 'Rank 1' }).selectOption('B · Example South')
    await form.getByRole('combobox', { name: 'Rank 2' }).selectOption('A · Example North')
    await form.getByLabel('Who was present').fill('The clerk, and a notary as witness')
    await form.getByLabel('How lots were drawn').fill('Two folded cards from a bag, in the council room.')
    await form.getByRole('button', { name: 'Record the draw' }).click()
    await expect(page.getByText('Equal totals, settled by drawing lots on 3 March 2027')).toBeVisible()
    expect(await ranks()).toEqual(['1 B', '2 A'])
    await expect(ranking.getByText('by drawing lots on 3 March 2027')).toHaveCount(2)
  })

  await test.step('the report prints it', async () => {
    const report = await readAnnex(page, await officer.takesTheFile('Evaluation report, draft (Word)'))
    expect(report.broken).toEqual([])
    const text = report.lines.join('\n')
    expect(text).toContain('Ranks 1 to 2: by drawing lots on 3 March 2027')
    expect(text).toContain('The clerk, and a notary as witness')
    expect(text).toContain('rank 1: B (Example South); rank 2: A (Example North)')
    expect(text).toContain('Two folded cards from a bag, in the council room.')
  })

  await test.step('a record that is taken back can be brought back, or corrected: what was typed is there', async () => {
    await page.getByRole('button', { name: 'Take back the draw for rank 1' }).click()
    await expect(page.getByText(/^The draw is taken off the record\./)).toBeVisible()
    expect(await ranks()).toEqual(['1 A', '1 B'])
    await expect(form.getByLabel('Who was present')).toHaveValue('The clerk, and a notary as witness')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('Equal totals, settled by drawing lots on 3 March 2027')).toBeVisible()
    expect(await ranks()).toEqual(['1 B', '2 A'])
  })

  await test.step('a third equal bid makes another tie, and the page says that the draw is not used', async () => {
    await addsABid(officer, 'Example West', '0.42')
    await opensTheResult(officer)
    await expect(
      page.getByText('The drawing of lots on 3 March 2027 no longer applies: A, B, C share rank 1 now.'),
    ).toBeVisible()
    expect(await ranks()).toEqual(['1 A', '1 B', '1 C'])
    await expect(form.getByRole('combobox')).toHaveCount(3)
  })

  await test.step('the history tells of each step', async () => {
    await officer.goesTo('History')
    for (const words of [
      'Recorded a drawing of lots',
      'Took the record of a drawing of lots back',
      'Put a drawing of lots on record again',
    ])
      await expect(page.getByRole('cell', { name: words })).toBeVisible()
  })
})

async function addsABid(officer: Officer, tenderer: string, tariff: string): Promise<void> {
  const { page } = officer
  await officer.goesTo('Bids')
  await page.getByText('Add a bid by hand').click()
  const form = page.getByRole('form', { name: 'Add a bid' })
  await form.getByRole('textbox', { name: 'Tenderer' }).fill(tenderer)
  await form.getByRole('button', { name: 'Add the bid' }).click()
  await expect(page.getByRole('heading', { name: tenderer, level: 2 })).toBeVisible()
  await page.getByRole('textbox', { name: 'Price in the bid' }).fill(tariff)
  await officer.seesItSaved()
}

async function opensTheResult(officer: Officer): Promise<void> {
  await officer.goesTo('Bids')
  await officer.page.getByRole('link', { name: 'Next: result of lot 1' }).click()
  await officer.sees('Result of lot 1')
}

/** "1 A" for every bid, from the top down. */
async function ranksOf(table: Locator): Promise<string[]> {
  await expect(table).toBeVisible()
  return table
    .locator('tbody tr:has(th)')
    .evaluateAll((rows) =>
      rows.map(
        (row) =>
          `${row.firstElementChild?.textContent} ${/ · ([A-Z])/.exec(row.querySelector('th')?.textContent ?? '')?.[1]}`,
      ),
    )
}
