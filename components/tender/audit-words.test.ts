import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { auditWords, sectionWords } from './audit-words'

const SERVICES = 'lib/services'
/** `action: 'add-lot'`, `action: pending ? 'keep-file' : 'add-bid'`, and the verbs that hand theirs on. */
const actions = readdirSync(SERVICES)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .flatMap((name) => readFileSync(`${SERVICES}/${name}`, 'utf8').match(/\baction: .*/g) ?? [])
  .flatMap((line) => line.match(/(?<=')[a-z]+(-[a-z]+)*(?=')/g) ?? [])

it('the history has words for every kind of change that the verbs write', () => {
  expect(actions).toContain('keep-file')
  expect(actions.filter((action) => auditWords(action) === action)).toEqual([])
})

it('says of an acceptance which requirement and lot it is of, not how the rule is called', () => {
  expect(sectionWords('finding grid-operator-unconfirmed 1 SC-11')).toBe('SC-11, lot 1')
  expect(sectionWords('finding single-evaluator 2')).toBe('lot 2')
  expect(sectionWords('lot 3')).toBe('lot 3')
})
