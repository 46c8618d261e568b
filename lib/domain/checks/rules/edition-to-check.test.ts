import { describe, expect, it } from 'vitest'
import { assembleLots } from '../../assembly/assemble-lots'
import type { Content } from '../../content'
import { aLot, aTender, findingsOf, settledProofs, theContent } from '../../testing/a-tender'
import { editionToCheck } from './edition-to-check'

const ID = 'edition-to-check'
const found = (content: Content) => {
  const tender = aTender()
  return editionToCheck.find({ tender, content, ...assembleLots(tender, content) })
}

describe(ID, () => {
  it('names in one note a lot the editions that have moved, and where to look for newer ones', () => {
    const findings = findingsOf(aTender({ lots: [aLot(), aLot({ id: '2' })] }), ID)
    expect(findings.map(({ lot }) => lot)).toEqual(['1', '2'])
    expect(findings[0]?.severity).toBe('note')
    expect(findings[0]?.message).toContain('OCPI 2.2.1')
    expect(findings[0]?.fix).toContain('elaad.nl')
  })

  it('names what is to be verified against the official text, the legal floor included', () => {
    expect(findingsOf(aTender(), ID)[0]?.message).toMatch(
      /verified against the official text: .*point 2\.1\.1/,
    )
  })

  it('names no duty of the Union outside it', () => {
    const british = aTender({ authority: { name: 'Example City', country: 'GB' } })
    expect(findingsOf(british, ID)[0]?.message).not.toContain('2023/1804')
  })

  it('leaves out the standards of a requirement that is left out', () => {
    const decisions = [
      ...settledProofs(),
      { requirement: 'SC-10', lot: '1', treatment: 'excluded' as const, rationale: 'No roaming here.' },
    ]
    expect(findingsOf(aTender({ decisions }), ID)[0]?.message).not.toContain('OCPI')
  })

  it('says nothing where every edition is current and verified', () => {
    const content = theContent()
    const settled: Content = {
      ...content,
      standards: content.standards.map((one) => ({ ...one, state: 'current', status: 'found' })),
      legalFloor: content.legalFloor.map((one) => ({ ...one, status: 'found' })),
    }
    expect(found(content)).toHaveLength(1)
    expect(found(settled)).toEqual([])
  })
})
