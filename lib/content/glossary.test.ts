import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { theContent } from '../domain/testing/a-tender'

it('explains a word on screen exactly as docs/glossary.md does', () => {
  const written = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8')
  const absent = theContent().glossary.filter(({ term, text }) => !written.includes(`| ${term} | ${text} |`))
  expect(absent).toEqual([])
})
