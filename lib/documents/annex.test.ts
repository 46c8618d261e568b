import { describe, expect, it } from 'vitest'
import { OPERATIONAL_MODELS } from '../domain/sets'
import { aLot, aTender, settledProofs, theContent } from '../domain/testing/a-tender'
import { makeAnnex } from './annex'
import type { Block, ClauseBlock } from './block'
import { anAnnex, anExample } from './testing/an-annex'
import { validateWord } from './testing/validate-word'
import { wordText } from './testing/word-text'

const clauses = (blocks: Block[]) => blocks.filter((block): block is ClauseBlock => block.kind === 'clause')
const partsOf = (blocks: Block[]) => blocks.flatMap((block) => (block.kind === 'part' ? [block.letter] : []))

describe('the choice of lots', () => {
  const programme = anExample('utrecht-like-programme')

  it.each(OPERATIONAL_MODELS)('makes a valid file of its own for the model %s', async (model) => {
    const bytes = await anAnnex(programme, { model, draft: false }).write()
    expect(await validateWord(bytes)).toEqual([])
  })

  it('refuses several models together, except as an internal overview that says what it is', async () => {
    expect(makeAnnex(programme, theContent(), { draft: false })).toMatchObject({ reason: 'several-models' })
    const text = wordText(await anAnnex(programme, { draft: true }).write())
    expect(text).toContain('Internal overview of the whole programme: not for publication')
  })

  it('refuses a lot that the tender does not have, and names those it has', () => {
    expect(makeAnnex(aTender(), theContent(), { lot: '9', draft: false })).toMatchObject({
      reason: 'no-lot',
      message: 'no lot "9"; the tender has 1 (concession)',
    })
  })

  it('stops at what blocks a chosen lot, not at what blocks another', () => {
    const tender = aTender({ lots: [aLot(), aLot({ id: '2' })] })
    expect(makeAnnex(tender, theContent(), { lot: '2', draft: false })).toMatchObject({ reason: 'blocked' })
    expect(makeAnnex(tender, theContent(), { lot: '1', draft: false }).ok).toBe(true)
    expect(makeAnnex(tender, theContent(), { lot: '2', draft: true }).ok).toBe(true)
  })
})

describe('the parts', () => {
  it('holds one part where one is asked for, with its cover', () => {
    const { blocks, fileName } = anAnnex(aTender(), { part: 'B', draft: false })
    expect(partsOf(blocks)).toEqual(['B'])
    expect(blocks[0]).toMatchObject({ kind: 'cover' })
    expect(fileName).toBe('public-charging-2027-2037-concession-annex-part-b.docx')
  })

  it('has no part B in an open market, unless permits are scarce', () => {
    const open = aTender({
      lots: [aLot({ operationalModel: 'open-market', bidirectional: { stance: 'not-sought' } })],
      evaluation: {},
    })
    expect(partsOf(anAnnex(open, { draft: true }).blocks)).toEqual(['A', 'C'])
    expect(makeAnnex(open, theContent(), { part: 'B', draft: true })).toMatchObject({ reason: 'no-part-b' })
    const scarce = { ...open, lots: open.lots.map((lot) => ({ ...lot, scarcePermits: true })) }
    expect(partsOf(anAnnex(scarce, { draft: true }).blocks)).toEqual(['A', 'B', 'C'])
  })

  it('shows proposed criteria in a draft alone, marked as proposals', () => {
    const tender = aTender({ evaluation: {} })
    const draft = JSON.stringify(anAnnex(tender, { part: 'B', draft: true }).blocks)
    expect(draft).toContain('Proposal, made from what the lot scores')
    const below = { ...tender, lots: [aLot({ estimatedValue: '100000' })] }
    const final = JSON.stringify(anAnnex(below, { part: 'B', draft: false }).blocks)
    expect(final).not.toContain('Proposal, made')
    expect(final).toContain('states no award criteria')
  })
})

describe('criteria in their order, without weights', () => {
  const tender = aTender()
  const criteria = tender.evaluation['1']?.criteria ?? []
  const unweighted = {
    ...tender,
    evaluation: {
      '1': { aggregation: 'weighted-sum' as const, criteria: criteria.map(({ weight: _, ...rest }) => rest) },
    },
  }

  it('promise no total, and print no column of points', () => {
    const words = JSON.stringify(anAnnex(unweighted, { part: 'B', draft: true }).blocks)
    expect(words).toContain('No weights are given.')
    expect(words).not.toContain('The total of each tender')
    expect(words).not.toContain('"Most points"')
  })

  it('print points and total once there are weights', () => {
    const words = JSON.stringify(anAnnex(tender, { part: 'B', draft: true }).blocks)
    expect(words).toContain('The total of each tender')
    expect(words).toContain('"Most points"')
  })
})

describe('what was chosen', () => {
  it('stands in the file', async () => {
    const tender = aTender({
      decisions: [
        ...settledProofs(),
        {
          requirement: 'SC-5',
          lot: '1',
          parameters: { connectivityPercent: 99.4 },
          rationale: 'INTERNAL-REASON',
        },
      ],
      localRequirements: [
        {
          key: 'LOCAL-1',
          lots: ['1'],
          title: 'Colour',
          clause: 'The station is grey.',
          treatment: 'mandatory',
          proof: ['A photograph'],
          rationale: 'INTERNAL-TASTE',
        },
      ],
    })
    const text = wordText(await anAnnex(tender, { draft: false }).write())
    for (const chosen of [
      '99.4',
      'The station is grey.',
      'A photograph',
      'A yearly report by an accredited body',
      'Gridco',
      'Example City',
    ])
      expect(text).toContain(chosen)
  })

  it('never brings along reasons, suppliers or the estimated value', async () => {
    const tender = aTender({
      lots: [
        aLot({
          estimatedValue: '7654321',
          bidirectional: { stance: 'award-criterion', rationale: 'SECRET-STANCE' },
        }),
      ],
      decisions: settledProofs().map((decision) => ({ ...decision, rationale: 'SECRET-REASON' })),
      marketEvidence: [{ requirement: 'BD-20', supplier: 'SECRET-SUPPLIER', proof: 'SECRET-PROOF' }],
      acceptedFindings: [{ rule: 'net-zero-act', lot: '1', rationale: 'SECRET-ACCEPTED' }],
    })
    const text = wordText(await anAnnex(tender, { draft: true }).write())
    expect(text).not.toContain('SECRET')
    expect(text).not.toMatch(/7[ ,.]?654[ ,.]?321/)
  })

  it('asks for no proof of what only informs', () => {
    const informs = clauses(anAnnex(aTender(), { draft: true }).blocks).filter(
      ({ treatment }) => treatment === 'informative',
    )
    expect(informs.map(({ key, proof }) => [key, proof])).toEqual([['LAW-1', []]])
  })

  it('leaves out what was excluded', () => {
    const tender = aTender({
      decisions: [
        ...settledProofs(),
        { requirement: 'SC-10', lot: '1', treatment: 'excluded', rationale: 'Elsewhere in the tender.' },
      ],
    })
    const { blocks } = anAnnex(tender, { draft: true })
    expect(clauses(blocks).map(({ key }) => key)).not.toContain('SC-10')
    expect(JSON.stringify(blocks)).not.toContain('"SC-10"')
  })

  it('stands once for the lots in which it says the same, and apart where it does not', () => {
    const tender = aTender({
      lots: [aLot(), aLot({ id: '2' }), aLot({ id: '3' })],
      decisions: [
        ...settledProofs('1'),
        ...settledProofs('2'),
        ...settledProofs('3'),
        { requirement: 'SC-5', lot: '2', parameters: { connectivityPercent: 99 }, rationale: 'Two reasons.' },
      ],
    })
    const printed = clauses(anAnnex(tender, { draft: true }).blocks)
    expect(printed.filter(({ key }) => key === 'SC-5').map(({ lots }) => lots)).toEqual([
      'Lots 1 and 3',
      'Lot 2',
    ])
    expect(printed.filter(({ key }) => key === 'SC-9').map(({ lots }) => lots)).toEqual(['Lots 1, 2 and 3'])
    expect(new Set(printed.map(({ id }) => id)).size).toBe(printed.length)
  })

  it('shows a slot that nobody filled by its label', () => {
    const tender = aTender({ authority: { name: 'Oslo', country: 'NO' } })
    const clause = clauses(anAnnex(tender, { draft: true }).blocks).find(({ key }) => key === 'BD-22')
    expect(clause?.text).toContain(': to be filled in]')
    expect(clause?.text).not.toContain('{')
  })

  it('sends a deferred requirement to section A6 with every element of the deferral', () => {
    const tender = aTender({
      lots: [
        aLot({ bidirectional: { stance: 'deferred', deferral: { months: 9, longStop: '2029-06-30' } } }),
      ],
    })
    const { blocks } = anAnnex(tender, { draft: true })
    const clause = clauses(blocks).find(({ key, treatment }) => key === 'BD-20' && treatment === 'deferred')
    const heading = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'later-BD-20')
    expect(blocks[heading]).toMatchObject({ number: 'A6.2' })
    expect(clause?.notes.join(' ')).toContain('A6.2')
    const facts = JSON.stringify(blocks[heading + 1])
    for (const element of ['Who establishes it', 'Evidence', 'Cost', 'Remedy', '30 June 2029', '9 months'])
      expect(facts).toContain(element)
  })
})

describe('the draft', () => {
  it('says DRAFT on the cover and in the header of every section; a final file does not', async () => {
    const draft = wordText(await anAnnex(aTender(), { draft: true }).write())
    // Cover, status in the facts, and one header each for the front and parts A, B and C.
    expect(draft.match(/DRAFT/g)?.length).toBe(6)
    expect(wordText(await anAnnex(aTender(), { draft: false }).write())).not.toMatch(/draft/i)
  })
})

describe('a permit', () => {
  it('speaks of operator, permit and applicant, never of tenderers, contracts and awards', async () => {
    const bytes = await anAnnex(anExample('utrecht-like-programme'), {
      model: 'open-market',
      draft: false,
    }).write()
    const text = wordText(bytes)
    expect(text).toContain('Operator')
    expect(text).toContain('Applicant')
    expect(text).toContain('Competent Authority')
    expect(text).not.toMatch(/tenderer|contracting|\bcontracts?\b|concession|award/i)
    expect(text).not.toMatch(/2014\/2[345]/)
  })
})
