import { expect, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { test } from './test'

const RELATIVE = 'Price measured from the lowest, with weights'
const ABSOLUTE = 'Price on a fixed line, with weights'
const PRICE = 'Price over the whole term'

test('from the lowest price a hopeless low bid changes the winner; on a fixed line it changes nothing', async ({
  officer,
  page,
}) => {
  const ranking = page.getByRole('region', { name: 'Ranking of the imagined bids' }).getByRole('listitem')
  const behaviour = page.getByRole('region', { name: 'How this model behaves' })
  await test.step('ready criteria that measure the price from the lowest', async () => {
    await officer.beginsATender({
      title: 'Criteria are tried before they are published',
      country: 'Germany',
      model: 'Procurement',
    })
    await officer.goesTo('Lots and models')
    await page.getByRole('link', { name: '1 · Lot 1' }).click()
    await officer.fills('Estimated value', '100000')
    await officer.seesItSaved()
    await officer.goesTo('Award criteria')
    await page.getByRole('button', { name: `Begin with “${RELATIVE}”` }).click()
    await page.getByRole('button', { name: 'Begin with three imagined bids' }).click()
    await expect(ranking).toHaveCount(3)
  })

  await test.step('two good bids: the better one is first, the cheaper one second', async () => {
    await imagines(page, 1, { name: 'Hopeless', price: '' })
    await imagines(page, 2, { name: 'Cheaper', price: '100000', quality: ['Very good', 'Sufficient'] })
    await imagines(page, 3, { name: 'Better', price: '108000', quality: ['Very good', 'Very good'] })
    await expect(ranking).toHaveCount(2)
    await expect(ranking.first()).toContainText('Better')
    await expect(behaviour).toContainText(`yes: ${PRICE}`)
  })

  await test.step('a hopeless low bid wins nothing itself, and makes the cheaper one win', async () => {
    await imagines(page, 1, { name: 'Hopeless', price: '60000', quality: ['Insufficient', 'Insufficient'] })
    await expect(ranking).toHaveCount(3)
    await expect(ranking.first()).toContainText('Cheaper')
    await expect(ranking.last()).toContainText('Hopeless')
  })

  await test.step('with the price on a fixed line the same low bid moves nobody', async () => {
    await page.getByText('Use a ready set of criteria instead').click()
    await page.getByRole('button', { name: `Replace my criteria with “${ABSOLUTE}”` }).click()
    await imagines(page, 1, { name: 'Hopeless', price: '' })
    await imagines(page, 2, { name: 'Cheaper', price: '100000' })
    await imagines(page, 3, { name: 'Better', price: '108000' })
    await expect(behaviour).toContainText('Depends on other bidsno')
    await expect(ranking).toHaveCount(2)
    const before = await ranking.allInnerTexts()
    await imagines(page, 1, { name: 'Hopeless', price: '60000' })
    await expect(ranking).toHaveCount(3)
    expect((await ranking.allInnerTexts()).filter((text) => !text.includes('Hopeless'))).toEqual(before)
  })

  await test.step('the scoring workbook of the lot holds these criteria', async () => {
    expect(await blankMatrix(page)).toContain(PRICE)
  })
})

interface Imagined {
  name: string
  price: string
  /** Levels of the use of the grid connection and of repair and reuse. */
  quality?: [string, string]
}

/** Fills one column of the imagined bids; nothing is offered beyond the minimum. */
async function imagines(page: Page, column: number, { name, price, quality }: Imagined): Promise<void> {
  const table = page.getByRole('table').filter({ has: page.getByLabel('Name of imagined bid 1') })
  await table.getByRole('textbox', { name: `Name of imagined bid ${column}` }).fill(name)
  await table.getByRole('textbox', { name: `${PRICE}, ${name}` }).fill(price)
  if (!quality) return
  const [load, repair] = quality
  await table
    .getByRole('textbox', { name: `Hours out of use, ${name}` })
    .fill(load === 'Insufficient' ? '90' : '10')
  await table.getByRole('combobox', { name: `Use of the grid connection, ${name}` }).selectOption(load)
  await table.getByRole('combobox', { name: `Repair and reuse, ${name}` }).selectOption(repair)
  const share = table.getByRole('textbox', { name: `${name}: Share of the points, %` })
  if ((await share.count()) > 0) await share.fill('0')
}

/** Everything that the blank scoring workbook of the open tender's first lot says. */
async function blankMatrix(page: Page): Promise<string> {
  const answer = await page.request.get(page.url().replace(/\/criteria.*$/, '/matrix?lot=1'))
  expect(answer.ok()).toBe(true)
  const parts = unzipSync(new Uint8Array(await answer.body()))
  return Object.entries(parts)
    .filter(([part]) => part.endsWith('.xml'))
    .map(([, bytes]) => strFromU8(bytes))
    .join('\n')
}
