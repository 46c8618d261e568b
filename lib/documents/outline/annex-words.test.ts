import { expect, it } from 'vitest'
import { ANNEX_TEXT_KEYS } from '../../domain/annex-text-keys'
import { OPERATIONAL_MODELS } from '../../domain/sets'
import { theContent } from '../../domain/testing/a-tender'
import { annexWords } from './annex-words'

const content = theContent()
const wordsOf = (...ids: string[]) =>
  annexWords(
    content,
    content.models.filter(({ id }) => ids.includes(id)),
    'en',
  )

it('speaks in the words of the model, and of all of them in the overview', () => {
  expect(wordsOf('concession').say('part.A.becomes')).toBe('Part A becomes part of the Contract.')
  expect(wordsOf('open-market').say('part.A.becomes')).toContain('conditions of the Permit')
  expect(wordsOf('concession', 'open-market').say('C.applicant')).toBe('Tenderer or Applicant')
})

it('knows every text of content/annex.yaml, so that none stands there for nothing', () => {
  const known = new Set<string>(ANNEX_TEXT_KEYS)
  const ofModel = (key: string) => OPERATIONAL_MODELS.some((id) => key.endsWith(`.${id}`))
  const strange = Object.keys(content.annex).filter((key) => !known.has(key) && !ofModel(key))
  expect(strange).toEqual([])
})
