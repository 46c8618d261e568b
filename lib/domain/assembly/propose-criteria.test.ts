import { expect, it } from 'vitest'
import type { Lot } from '../tender'
import { aLot, aTender, theContent } from '../testing/a-tender'
import { assembleLots } from './assemble-lots'

const proposed = (bidirectional: Lot['bidirectional']) =>
  assembleLots(
    aTender({ lots: [aLot({ bidirectional })], evaluation: {} }),
    theContent(),
  ).lots[0]?.criteria.find(({ id }) => id === 'bidirectional')

it('gives hardware from the first day a value of its own only where it is not demanded', () => {
  const free = proposed({ stance: 'award-criterion', readiness: 'not-asked' })
  const demanded = proposed({ stance: 'award-criterion', readiness: 'required' })
  expect(free?.scoring).toMatchObject({ method: 'commitment', ready: '0.1' })
  expect(demanded?.scoring).toMatchObject({ method: 'commitment', ready: '0' })
  expect(free?.description).toContain('hardware')
  expect(`${demanded?.description} ${demanded?.evidence}`).not.toContain('ardware')
})

it('asks a scored requirement for its proof as far as part B does', () => {
  const tender = aTender({ lots: [aLot({ bidirectional: { stance: 'award-criterion' } })] })
  const scored = assembleLots(tender, theContent()).lots[0]?.requirements.find(
    ({ key, treatment }) => key === 'BD-20' && treatment === 'award-criterion',
  )
  const before = scored?.proof.filter((step) => step.startsWith('Before the award')) ?? []
  expect(before.length).toBeGreaterThan(0)
  for (const step of before) expect(step).toContain('as far as part B asks it')
})
