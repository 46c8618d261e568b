import { expect, it } from 'vitest'
import { whyNot } from './why-not'

const standing = { deleted: false, lots: 2 }
const gone = { deleted: true, lots: 2 }

it('lets a standing tender be changed, copied and deleted, not restored', () => {
  expect(
    (['change', 'copy', 'delete', 'removeLot'] as const).map((action) => whyNot(action, standing)),
  ).toEqual([null, null, null, null])
  expect(whyNot('restore', standing)).toMatch(/not deleted/)
})

it('lets a deleted tender be restored only', () => {
  expect(whyNot('restore', gone)).toBeNull()
  for (const action of ['change', 'copy', 'delete', 'removeLot'] as const)
    expect(whyNot(action, gone)).toMatch(/deleted/)
})

it('keeps the last lot', () => {
  expect(whyNot('removeLot', { deleted: false, lots: 1 })).toMatch(/needs a lot/)
})
