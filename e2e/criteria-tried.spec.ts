import { expect, type Page } from '@playwright/test'
import { type ReadMatrix, readMatrix } from './read-matrix'
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
    await page.getByRole('link', { name: 'Lot 1', exact: true }).click()
    await officer.fills('Estimated value', '100000')
    await officer.seesItSaved()
    await officer.goesTo('Award criteria')
    await page.getByRole('button', { name: `Begin with these: “${RELATIVE}”` }).click()
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
    await page.getByRole('button', { name: `Replace with these: “${ABSOLUTE}”` }).click()
    // The prices were typed for the criteria that are replaced.
    await expect(page.getByRole('textbox', { name: `${PRICE}, Cheaper` })).toHaveValue('')
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

  await test.step('the scoring workbook of the lot holds these criteria, scores them, and lists their levels', async () => {
    const levels = await page
      .getByRole('combobox', { name: 'Repair and reuse, Better' })
      .getByRole('option')
      .allInnerTexts()
    const matrix = await blankMatrix(page)
    // Ten bids can be typed in, in columns H to Q.
    expect([matrix.cell('H4'), matrix.cell('Q4')]).toEqual(['Bid 1', 'Bid 10'])
    const titles = [PRICE, 'Hours out of use', 'Use of the grid connection', 'Repair and reuse']
    const inputs = titles.map((title) => matrix.row(title))
    const points = titles.map((title, index) => matrix.row(title, (inputs[index] ?? 0) + 1))
    expect(inputs.map((row) => matrix.cell(`H${row}`))).toEqual(['', '', '', ''])
    for (const [index, row] of points.entries()) {
      // The first bid's points come from the first bid's value, and so does the tenth's.
      expect(matrix.cell(`H${row}`)).toMatch(new RegExp(`^=.*\\bH${inputs[index]}\\b`))
      expect(matrix.cell(`Q${row}`)).toMatch(new RegExp(`^=.*\\bQ${inputs[index]}\\b`))
    }
    for (const title of ['Rank', 'Total, rounded as published', 'Total, unrounded'])
      expect(matrix.cell(`H${matrix.row(title)}`)).toMatch(/^=/)
    const total = matrix.cell(`Q${matrix.row('Total, unrounded')}`)
    for (const row of points) expect(total).toContain(`Q${row}`)

    const list = matrix.list(`Q${matrix.row('Repair and reuse')}`)
    expect(levels).toEqual(['Choose a level', ...list.map(({ beside }) => beside.split('. ')[0])])
    expect(list.map(({ choice }) => choice)).toEqual(list.map((_, index) => String(index)))
    expect(matrix.list(`H${matrix.row(PRICE)}`)).toEqual([])
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
  const share = table.getByRole('textbox', { name: `${name}: Share beyond the minimum, %` })
  if ((await share.count()) > 0) await share.fill('0')
}

/** The blank scoring workbook of the open tender's first lot. */
async function blankMatrix(page: Page): Promise<ReadMatrix> {
  const answer = await page.request.get(page.url().replace(/\/criteria.*$/, '/matrix?lot=1'))
  expect(answer.ok()).toBe(true)
  return readMatrix(new Uint8Array(await answer.body()))
}
