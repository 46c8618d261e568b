import { expect, it } from 'vitest'
import { aTender } from '../domain/testing/a-tender'
import { fingerprint } from './fingerprint'

it('is the same for the same choices in another order of fields, and without the fields that say nothing', () => {
  const tender = aTender()
  const turned = { ...Object.fromEntries(Object.entries(tender).reverse()), reference: undefined }
  // The fields are those of the tender, turned round.
  expect(fingerprint(turned as typeof tender, 'c')).toBe(fingerprint(tender, 'c'))
})

it('changes with any choice and with the catalogue', () => {
  const tender = aTender()
  const all = [
    fingerprint(tender, 'c'),
    fingerprint(tender, 'd'),
    fingerprint({ ...tender, title: `${tender.title} ` }, 'c'),
    fingerprint({ ...tender, decisions: [...tender.decisions].reverse() }, 'c'),
  ]
  expect(new Set(all).size).toBe(all.length)
})
