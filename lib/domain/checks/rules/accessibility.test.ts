import { describe, expect, it } from 'vitest'
import type { LocalRequirement, Lot } from '../../tender'
import { aLot, aTender, findingsOf } from '../../testing/a-tender'

const ID = 'accessibility'
const found = (local: Partial<LocalRequirement> | undefined, lot: Partial<Lot> = {}, country = 'NL') =>
  findingsOf(
    aTender({
      authority: { name: 'Example City', country },
      lots: [aLot(lot)],
      localRequirements: local
        ? [
            {
              key: 'LOCAL-1',
              lots: ['1'],
              title: 'Place',
              clause: 'Every place shall comply with EN 17210.',
              treatment: 'mandatory',
              proof: [],
              ...local,
            },
          ]
        : [],
    }),
    ID,
  )

describe(ID, () => {
  it('notes that no requirement is about persons with disabilities', () => {
    expect(found(undefined)).toHaveLength(1)
    expect(found(undefined)[0]).toMatchObject({ severity: 'note', lot: '1', field: 'localRequirements' })
  })

  it('is content with a local requirement that names the matter or its standards', () => {
    expect(found({})).toEqual([])
    expect(found({ clause: 'The screen shall comply with EN 301 549.' })).toEqual([])
    expect(found({ clause: 'A wheelchair shall reach the socket.' })).toEqual([])
    expect(found({ title: 'Accessibility', clause: 'The cable shall be light.' })).toEqual([])
  })

  it('does not take "publicly accessible" for accessibility', () => {
    expect(found({ clause: 'Publicly accessible points shall be green.' })).toHaveLength(1)
  })

  it('does not count what is left out, only scored, or for information', () => {
    expect(found({ treatment: 'excluded' })).toHaveLength(1)
    expect(found({ treatment: 'award-criterion' })).toHaveLength(1)
    expect(found({ treatment: 'informative' })).toHaveLength(1)
  })

  it('cites the directive in a procurement only', () => {
    expect(found(undefined, { operationalModel: 'procurement' })[0]?.why).toContain(
      'Directive 2014/24/EU, Article 42(1)',
    )
    expect(found(undefined)[0]?.why).toMatch(/^Good practice/)
    expect(found(undefined, { operationalModel: 'procurement' }, 'GB')[0]?.why).not.toContain('2014/24')
  })
})
