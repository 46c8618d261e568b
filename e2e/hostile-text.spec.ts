import { expect } from '@playwright/test'
import { readAnnex } from './read-annex'
import { test } from './test'

/** What breaks XML, HTML, layout or an escape, as it may come from a clipboard. */
const HOSTILE = [
  `bell \u0007 vertical tab \u000b escape \u001b delete \u007f`,
  `]]> &amp; &#0; <!-- --> "quoted' \${x} {point} {{x}}`,
  `\uFFFF \uFEFF \u2028`,
  `\u202Eright to left\u202C שלום مرحبا`,
  '👩🏽‍🚒 🏳️‍🌈 𝔘𝔫𝔦',
  `<script>window.ran = true</script><img src=x onerror="window.ran = true">`,
].join(' ')
const LONG = `${'All work and no play. '.repeat(455)}end of ten thousand`

test('hostile text is shown as text, and the Word file stays whole', async ({ officer, page }) => {
  const title = `Hostile ${HOSTILE}`
  await officer.beginsATender({ title: 'Hostile text', authority: HOSTILE })
  await officer.fills('Title', title)
  await officer.fills('Reference', HOSTILE)
  await officer.seesItSaved()

  await officer.goesTo('Bidirectional')
  await officer.fills('Your reason', `${HOSTILE} ${LONG}`)
  await officer.seesItSaved()

  await officer.goesTo('Requirements')
  await page.getByRole('link', { name: 'Add a requirement of your own' }).click()
  await officer.fills('Title', `Own ${HOSTILE}`)
  await officer.fills('Clause', `${HOSTILE}\n${LONG}`)
  await page.getByRole('button', { name: 'Add a proof' }).click()
  await officer.fills('Proof 1', HOSTILE)
  await officer.fills('Why you ask it', HOSTILE)
  await page.getByRole('button', { name: 'Add the requirement' }).click()
  await expect(page.getByRole('link', { name: 'Close LOCAL-1' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('end of ten thousand')

  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>window.ran = true</script>')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(']]> &amp; &#0; <!-- -->')

  await officer.goesTo('Annex')
  await expect(page.getByRole('article', { name: 'Preview of the annex' })).toContainText(
    '<script>window.ran',
  )
  const annex = await readAnnex(page, await officer.takesTheFile('Word annex, draft'))
  expect(annex.broken).toEqual([])
  const text = annex.lines.join('\n')
  expect(text).toContain('<script>window.ran = true</script>')
  expect(text).toContain(']]> &amp; &#0; <!-- -->')
  expect(text).toContain('שלום مرحبا')
  expect(text).toContain('👩🏽‍🚒 🏳️‍🌈 𝔘𝔫𝔦')
  expect(text).toContain('end of ten thousand')
  expect(annex.name).toMatch(/\.docx$/)

  // Neither on the pages nor in the list did anything of it run.
  await officer.findsTenders('<script>window.ran')
  await expect(page.getByRole('rowheader').first()).toContainText('<script>window.ran = true</script>')
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined()
})

test('text longer than a field takes is refused with what to do, and not cut', async ({ officer }) => {
  await officer.beginsATender({ title: 'Too long' })
  await officer.fills('Reference', 'x'.repeat(20_001))
  await expect(officer.saving()).toContainText('Not saved')
  await expect(officer.field('Reference')).toHaveAttribute('aria-invalid', 'true')
  await expect(officer.field('Reference')).toHaveValue('x'.repeat(20_001))
})
