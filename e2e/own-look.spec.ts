import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { test } from './test'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test('the annex takes over the look of a city, keeps it when a bad file comes, and gives it back', async ({
  officer,
  page,
}) => {
  await officer.beginsATender({ title: 'Annex with a letterhead' })
  await officer.goesTo('Annex')
  // A Word file that is at hand: the annex itself, with a header of the city's.
  const own = await officer.takesTheFile('Word annex, draft')
  const parts = unzipSync(new Uint8Array(await readFile(await own.path())))
  const last =
    Object.keys(parts)
      .filter((name) => /^word\/header\d+\.xml$/.test(name))
      .sort()
      .at(-1) ?? ''
  const header = strFromU8(parts[last] ?? new Uint8Array())
  const letterhead = zipSync({
    ...parts,
    [last]: strToU8(header.replace(/<w:t [^>]*>/, '$&City of Quiet Streets, ')),
  })

  await page.getByRole('link', { name: 'Your own look' }).click()
  await officer.sees('Your own look')
  const form = page.getByRole('form', { name: 'Take over a look' })
  await form
    .getByLabel('Word file')
    .setInputFiles({ name: 'city.docx', mimeType: WORD, buffer: Buffer.from(letterhead) })
  await form.getByRole('button', { name: 'Take over the look' }).click()
  await expect(page.getByText('The look is taken over.')).toBeVisible()
  const preview = page.getByRole('region', { name: 'What is taken over' })
  await expect(preview).toContainText('City of Quiet Streets')
  await expect(preview.getByRole('row', { name: /Heading 1/ })).toContainText('#0B5D57')

  const annex = await officer.takesTheFile('Try it: Word annex, draft')
  const made = unzipSync(new Uint8Array(await readFile(await annex.path())))
  const first = strFromU8(made['word/header1.xml'] ?? new Uint8Array())
  expect(first).toContain('City of Quiet Streets')
  expect(first).toContain('DRAFT')

  await form.getByLabel('Word file').setInputFiles({
    name: 'macros.docx',
    mimeType: WORD,
    buffer: Buffer.from(zipSync({ ...parts, 'word/vbaProject.bin': strToU8('x') })),
  })
  await form.getByRole('button', { name: 'Replace the look' }).click()
  await expect(form).toContainText('it holds macros')
  await expect(preview).toContainText('City of Quiet Streets')

  await page.getByRole('button', { name: 'Remove the look' }).click()
  await expect(page.getByText('Your own look is removed.')).toBeVisible()
  await expect(preview).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(preview).toContainText('City of Quiet Streets')
})

test('the declaration of compliance is a form that Word can fill in', async ({ officer }) => {
  await officer.beginsATender({ title: 'Annex with a declaration' })
  await officer.goesTo('Annex')
  const file = await officer.takesTheFile('Word annex, draft')
  const parts = unzipSync(new Uint8Array(await readFile(await file.path())))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const control = (tag: string) =>
    [...xml.matchAll(/<w:sdt>(?:(?!<w:sdt>).)*?<\/w:sdt>/gs)].find(([all]) =>
      all.includes(`<w:tag w:val="${tag}"/>`),
    )?.[0]
  expect(control('SC-5.met')).toMatch(/<w:dropDownList><w:listItem w:displayText="Yes"/)
  expect(control('SC-5.proof')).toContain('<w:text')
  expect(control('lot.1')).toContain('<w14:checkbox>')
})
