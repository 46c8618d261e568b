import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, type Page } from '@playwright/test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readAnnex } from './read-annex'
import { test } from './test'

const EXAMPLE = 'Example: charging in a city like Utrecht, 2027 to 2037'
const SIXTH = 'Example Late Charging'
const REASON =
  'The tender bond that the tender documents ask for was not handed in, and was not supplied when asked.'
/** One start of LibreOffice on a busy machine. */
const CONVERSION = 120_000

test('the bids of a lot are ranked, explained, added to, excluded, and taken along', async ({
  officer,
  page,
}) => {
  test.setTimeout(60_000 + CONVERSION)
  await test.step('five bids are there, one of them excluded with its reason', async () => {
    await officer.opensTheTender(EXAMPLE)
    await officer.goesTo('Bids')
    const bids = page.getByRole('table', { name: 'Bids for lot 1' })
    await expect(bids.getByRole('rowheader')).toHaveCount(5)
    const excluded = bids.getByRole('row').filter({ hasText: 'Excluded' })
    await expect(excluded).toHaveCount(1)
    await expect(excluded).toContainText('Example Quick Grid')
    await expect(excluded).toContainText('SC-6: The stations offered do not meet')
  })

  await test.step('the tie at the top is settled by the published rule, and the page says how', async () => {
    await page.getByRole('link', { name: 'Next: result of lot 1' }).click()
    await officer.sees('Result of lot 1')
    expect(await ranking(page)).toEqual([
      { rank: '1', bid: 'A', total: '64.80' },
      { rank: '2', bid: 'B', total: '64.80' },
      { rank: '3', bid: 'E', total: '63.80' },
      { rank: '4', bid: 'D', total: '48.05' },
      { rank: '', bid: 'C', total: '' },
    ])
    await expect(page.getByText('Equal totals, settled by the published rule')).toBeVisible()
    await expect(page.getByText(/^A, B: equal totals, settled by /)).toBeVisible()
    await expect(
      page.getByText(/more points in the most important criterion, Tariff to the user; then/),
    ).toContainText('A is Example Charging North, B is Example Street Power')
  })

  await test.step('a figure opens its calculation', async () => {
    await page.getByRole('button', { name: /^23\.80 points for Tariff to the user, bid A/ }).click()
    const calculation = page.getByRole('dialog', { name: 'Tariff to the user, bid A: 23.80 points' })
    await expect(calculation).toContainText('0.43 EUR/kWh')
    await expect(calculation).toContainText('The figure of the signed tariff sheet.')
    await calculation.getByRole('button', { name: 'Close' }).click()
    await expect(calculation).toBeHidden()
  })

  await test.step('a sixth bid is added by hand, with its values', async () => {
    await officer.goesTo('Bids')
    await page.getByText('Add a bid by hand').click()
    const form = page.getByRole('form', { name: 'Add a bid' })
    await form.getByRole('textbox', { name: 'Tenderer' }).fill(SIXTH)
    await form.getByRole('button', { name: 'Add the bid' }).click()
    await officer.sees(`Bid F · ${SIXTH}`)
    const under = (title: string) => page.getByRole('form', { name: `Bid under ${title}` })
    await under('Tariff to the user').getByRole('textbox', { name: 'Price in the bid' }).fill('0.38')
    await under('Roll-out in the first two years')
      .getByRole('textbox', { name: 'Figure in the bid' })
      .fill('1500')
    await under('Bidirectional charging: share, date and proof')
      .getByRole('textbox', { name: 'Share beyond the minimum' })
      .fill('0')
    await officer.ticks('Very good · 12 points', under('Service to users and repair'))
    await officer.ticks('Sufficient · 4 points', under('Fit in the street'))
    await officer.seesItSaved()
    const parts = page.getByRole('navigation', { name: 'Parts of this bid' })
    await expect(parts).toContainText('5 of 5 valued')
    await page.getByRole('button', { name: 'Mark the 17 not decided as met' }).click()
    await expect(parts).toContainText('17 of 17 decided')
    await expect(
      page.getByRole('form', { name: 'Does the bid meet SC-6?' }).getByLabel('Met', { exact: true }),
    ).toBeChecked()
    await page.getByRole('button', { name: 'Undo: not decided again' }).click()
    await expect(parts).toContainText('0 of 17 decided')
    await page.getByRole('button', { name: 'Mark the 17 not decided as met' }).click()
    await expect(parts).toContainText('17 of 17 decided')
  })

  const withSix = [
    { rank: '1', bid: 'F', total: '71.80' },
    { rank: '2', bid: 'A', total: '64.80' },
    { rank: '3', bid: 'B', total: '64.80' },
    { rank: '4', bid: 'E', total: '63.80' },
    { rank: '5', bid: 'D', total: '48.05' },
    { rank: '', bid: 'C', total: '' },
  ]
  await test.step('it is ranked first, provisionally: two marks have no reason yet', async () => {
    await page.getByRole('link', { name: 'Next: result of lot 1' }).click()
    await officer.sees('Result of lot 1')
    expect(await ranking(page)).toEqual(withSix)
    await expect(page.getByRole('heading', { name: 'Provisional ranking' })).toBeVisible()
    await expect(page.getByText('2 marks have no reason yet.')).toBeVisible()
    for (const title of ['Service to users and repair', 'Fit in the street']) {
      await page.getByRole('link', { name: title, exact: true }).first().click()
      const form = page.getByRole('form', { name: `Bid under ${title}` })
      await form.getByRole('textbox', { name: 'Rationale' }).fill('As the plan says, page 2.')
      await officer.seesItSaved()
      await page.getByRole('link', { name: 'Next: result of lot 1' }).click()
      await officer.sees('Result of lot 1')
    }
    await expect(page.getByText('have no reason yet')).toBeHidden()
  })

  await test.step('the scoring workbook, recalculated elsewhere, gives the same totals and ranks', async () => {
    const file = await officer.takesTheFile('Scoring workbook, filled in (Excel)')
    expect(file.suggestedFilename()).toMatch(/-lot-1-matrix-filled\.xlsx$/)
    const rows = await recalculated(new Uint8Array(await readFile(await file.path())))
    const row = (title: string) => rows.find((cells) => cells[1] === title) ?? []
    const [head, ranks, totals] = [row('Criterion'), row('Rank'), row('Total, rounded as published')]
    const found = withSix.map(({ bid }) => {
      const column = head.findIndex((cell) => cell.startsWith(`${bid} · `))
      return { rank: ranks[column], bid, total: totals[column] }
    })
    // A spreadsheet shows 64.80 as 64.8.
    const onTheScreen = withSix.map(({ total, ...one }) => ({ ...one, total: total.replace(/0$/, '') }))
    expect(found).toEqual(onTheScreen)
  })

  await test.step('it came too late: admitted with a reason, and that is taken back', async () => {
    await page.getByRole('table', { name: 'Ranking of lot 1' }).getByRole('link', { name: SIXTH }).click()
    await officer.sees(`Bid F · ${SIXTH}`)
    await page.getByLabel('Received', { exact: false }).fill('2027-03-01T09:00')
    await officer.seesItSaved()
    await expect(page.getByText('It was received after the last day for tenders')).toBeVisible()
    await page.getByText('Admit this late bid', { exact: true }).click()
    const admit = page.getByRole('form', { name: 'Admit this late bid' })
    // On a slow machine a press was lost once while the page took the new date over: an officer presses again.
    await expect(async () => {
      await admit.getByRole('button', { name: 'Admit the bid' }).click()
      await expect(admit.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true', { timeout: 2_000 })
    }).toPass()
    await admit.getByRole('textbox', { name: 'Why it is admitted' }).fill('The platform was down.')
    await admit.getByRole('button', { name: 'Admit the bid' }).click()
    await expect(page.getByText('This bid is admitted although it came too late.')).toBeVisible()
    await page.getByText('Take this admission back', { exact: true }).click()
    const back = page.getByRole('form', { name: 'Take this admission back' })
    await back.getByRole('textbox').fill('The log of the platform says otherwise.')
    await back.getByRole('button', { name: 'Take the admission back' }).click()
    await expect(page.getByText('Admit this late bid', { exact: true })).toBeVisible()
    await page.getByRole('link', { name: 'Next: result of lot 1' }).click()
    await officer.sees('Result of lot 1')
    await expect(page.getByText('received after the last day for tenders.')).toBeVisible()
  })

  await test.step('it is excluded with a reason, and the ranking stands without it', async () => {
    await page.getByRole('table', { name: 'Ranking of lot 1' }).getByRole('link', { name: SIXTH }).click()
    await officer.sees(`Bid F · ${SIXTH}`)
    const form = page.getByRole('form', { name: 'Exclude this bid' })
    await form.getByRole('textbox', { name: 'Reason for the exclusion' }).fill(REASON)
    await form.getByRole('button', { name: 'Exclude the bid' }).click()
    await expect(page.getByText('This bid is excluded.')).toBeVisible()
    await page.getByRole('link', { name: 'Next: result of lot 1' }).click()
    await officer.sees('Result of lot 1')
    expect(await ranking(page)).toEqual([
      { rank: '1', bid: 'A', total: '64.80' },
      { rank: '2', bid: 'B', total: '64.80' },
      { rank: '3', bid: 'E', total: '63.80' },
      { rank: '4', bid: 'D', total: '48.05' },
      { rank: '', bid: 'C', total: '' },
      { rank: '', bid: 'F', total: '' },
    ])
    await expect(page.getByRole('table', { name: 'Ranking of lot 1' })).toContainText(`Excluded: ${REASON}`)
  })

  await test.step('the report is a sound Word file that names the winner and the reason', async () => {
    const report = await readAnnex(page, await officer.takesTheFile('Evaluation report (Word)'))
    expect(report.name).toMatch(/\.docx$/)
    expect(report.broken).toEqual([])
    const text = report.lines.join('\n')
    expect(text).toContain('Example Charging North')
    expect(text).toContain(SIXTH)
    expect(text).toContain(REASON)
    expect(text).toContain('64.80')
  })
})

/** Rank, letter and total of every bid as the result shows them, from the top down. */
async function ranking(page: Page): Promise<{ rank: string; bid: string; total: string }[]> {
  const table = page.getByRole('table', { name: 'Ranking of lot 1' })
  await expect(table).toBeVisible()
  return table.locator('tbody tr:has(th)').evaluateAll((rows) =>
    rows.map((row) => {
      const text = (element: Element | null | undefined) => element?.textContent ?? ''
      return {
        rank: text(row.firstElementChild).replace(/\D/g, ''),
        bid: / · ([A-Z])/.exec(text(row.querySelector('th')))?.[1] ?? '',
        total: /^[\d.]+/.exec(text(row.lastElementChild?.querySelector('button')))?.[0] ?? '',
      }
    }),
  )
}

/** The cells of a workbook as LibreOffice computes them: what the file brings as results is taken out before. */
async function recalculated(bytes: Uint8Array): Promise<string[][]> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => [
    name,
    name.startsWith('xl/worksheets/')
      ? strToU8(strFromU8(part).replace(/(<\/f>|<f\/>)<v>[^<]*<\/v>/g, '$1'))
      : part,
  ])
  const folder = await mkdtemp(join(tmpdir(), 'workbench-e2e-calc-'))
  try {
    const out = join(folder, 'out')
    await mkdir(out)
    await writeFile(join(folder, 'matrix.xlsx'), zipSync(Object.fromEntries(parts)))
    const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    await promisify(execFile)(
      'soffice',
      [profile, '--headless', '--convert-to', csv, '--outdir', out, join(folder, 'matrix.xlsx')],
      { timeout: CONVERSION },
    )
    const [sheet] = await readdir(out)
    if (sheet === undefined) throw new Error('LibreOffice wrote no sheet')
    return cellsOf(await readFile(join(out, sheet), 'utf8'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The rows of a CSV text; a quoted cell may hold commas and lines. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end !== ',') rows.push([])
  }
  return rows
}
