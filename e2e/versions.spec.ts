import { expect } from '@playwright/test'
import { readAnnex } from './read-annex'
import { test } from './test'

test('two versions are kept and compared, on the screen and as tracked changes; numbers stay where they were', async ({
  officer,
  page,
}) => {
  const keep = async (number: number, name: string) => {
    await officer.goesTo('Versions')
    const form = page.getByRole('form', { name: 'Save a version' })
    await form.getByRole('textbox', { name: 'Name' }).fill(name)
    await form.getByRole('textbox', { name: 'Why it is kept' }).fill('For the legal department.')
    await form.getByRole('button', { name: `Save as version ${number}` }).click()
    await expect(page.getByRole('table').first()).toContainText(name)
  }
  await officer.beginsATender({ title: 'Two versions of an annex' })
  await keep(1, 'First draft')
  await expect(page.getByText('Nothing has changed since version 1, First draft.')).toBeVisible()

  await officer.goesTo('Requirements')
  /** The number stands beside the clause. */
  const numberOf = async (title: string) =>
    /A5\.\d+\.\d+/.exec((await officer.clause(title).locator('..').textContent()) ?? '')?.[0]
  const before = await numberOf('Cybersecurity')
  expect(before).toMatch(/^A5/)
  await officer.uses('SC-6', 'Award criterion')
  await officer.uses('GEN-4', 'Left out')
  await keep(2, 'After the market consultation')

  await test.step('the comparison says what was taken out and what moved', async () => {
    const compare = page.getByRole('form', { name: 'Compare two versions' })
    await compare.getByLabel('From').selectOption({ label: 'Version 1 · First draft' })
    await compare.getByLabel('To').selectOption({ label: 'Version 2 · After the market consultation' })
    await compare.getByRole('button', { name: 'Compare' }).click()
    const changed = page.getByRole('article', { name: 'What changed' })
    await expect(changed).toContainText('GEN-4')
    await expect(changed).toContainText('SC-6')
    await expect(changed).toContainText('Award criterion')
    await expect(changed).not.toContainText('SC-9')
  })

  await test.step('the Word file tracks the words that changed', async () => {
    const tracked = await readAnnex(page, await officer.takesTheFile('Annex with tracked changes (Word)'))
    expect(tracked.broken).toEqual([])
    expect(tracked.everything).toMatch(/<w:ins [\s\S]*may offer[\s\S]*<\/w:ins>/)
    expect(tracked.everything).toMatch(/<w:del [\s\S]*<w:delText/)
    const summary = await readAnnex(page, await officer.takesTheFile('Summary of changes (Word)'))
    expect(summary.broken).toEqual([])
    expect(summary.lines.join('\n')).toContain('GEN-4')
  })

  await test.step('a clause that was taken out leaves its number behind, and no other moves', async () => {
    await officer.goesTo('Annex')
    const annex = await readAnnex(page, await officer.takesTheFile('Word annex, draft'))
    expect(annex.lines.some((line) => /withdrawn/i.test(line))).toBe(true)
    await officer.goesTo('Requirements')
    expect(await numberOf('Cybersecurity')).toBe(before)
  })
})
