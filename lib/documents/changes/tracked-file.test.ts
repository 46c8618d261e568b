import { describe, expect, it } from 'vitest'
import type { Tender } from '../../domain/tender'
import { aLot, aTender, settledProofs, theContent } from '../../domain/testing/a-tender'
import { makeAnnex } from '../annex'
import { aVersion } from '../testing/a-version'
import { anExample } from '../testing/an-annex'
import { documentXml } from '../testing/document-xml'
import { validateWord } from '../testing/validate-word'
import { wordsIn } from '../testing/words-in'
import { trackedFile } from './tracked-file'

const by = { author: 'Ada Officer', date: '2026-12-02T09:00:00Z' }
const HOSTILE = '=1+1 <w:p>&amp;]]> \u0000\uffff\u202e שלום 👩‍👩‍👧 {party} [x: to be filled in]\nnext'

function tracked(before: Tender, after: Tender) {
  const { number: _, ...now } = aVersion(after)
  const version = aVersion(before)
  return trackedFile(version, now, [version], theContent(), { part: 'A' }, by)
}

/** As Word shows the file after every change was accepted, or refused. */
const accepted = (xml: string) => wordsIn(xml.replace(/<w:del [^>]*>.*?<\/w:del>/gs, ''))
const refused = (xml: string) => wordsIn(xml.replace(/<w:ins [^>]*>.*?<\/w:ins>/gs, ''))

/** The words of the annex itself, with the sentence that the compared file adds. */
async function annexWords(tender: Tender, earlier: Tender[], kept?: number): Promise<string> {
  const made = makeAnnex(
    tender,
    theContent(),
    { part: 'A', draft: true },
    {
      earlier: earlier.map((one) => aVersion(one)),
      ...(kept ? { kept: { number: kept, lots: aVersion(tender).lots } } : {}),
    },
  )
  if (!made.ok) throw new Error(made.message)
  return wordsIn(documentXml(await made.write()))
}

const withoutNotice = (words: string) => words.replace(/Comparedwithversion.*?trackedchange\./, '')

const edited = (): Tender => {
  const tender = aTender({
    lots: [aLot({ chargingPoints: 400 })],
    localRequirements: [
      {
        key: 'LOCAL-1',
        lots: ['1'],
        title: 'Upkeep',
        clause: 'The {party} shall mend.',
        treatment: 'mandatory',
        proof: [],
      },
    ],
    decisions: [
      ...settledProofs().map((decision) =>
        decision.requirement === 'SC-5'
          ? { ...decision, proof: 'A monthly report by another body' }
          : decision,
      ),
      { requirement: 'GEN-2', lot: '1', treatment: 'excluded', rationale: 'Elsewhere' },
      { requirement: 'SC-10', lot: '1', treatment: 'award-criterion', rationale: 'More may be offered' },
    ],
  })
  return {
    ...tender,
    title: 'Public charging 2027-2038',
    dates: { ...tender.dates, tendersDue: '2027-03-01' },
  }
}

describe('the annex with tracked changes', () => {
  it('reads as the annex of now when all changes are accepted', async () => {
    const xml = documentXml(await tracked(aTender(), edited()).write())
    expect(withoutNotice(accepted(xml))).toBe(await annexWords(edited(), [aTender()]))
  })

  it('reads as the version before when all changes are refused', async () => {
    const xml = documentXml(await tracked(aTender(), edited()).write())
    expect(withoutNotice(refused(xml))).toBe(await annexWords(aTender(), [], 1))
  })

  it('marks the one figure that changed in a clause, and leaves the rest of it alone', async () => {
    const with60 = (latencySeconds: number) =>
      aTender({
        decisions: settledProofs().map((decision) =>
          decision.requirement === 'SC-4' ? { ...decision, parameters: { latencySeconds } } : decision,
        ),
      })
    const xml = documentXml(await tracked(with60(60), with60(30)).write())
    expect(xml).toMatch(
      /<w:del [^>]*><w:r>(<w:rPr>.*?<\/w:rPr>)?<w:delText xml:space="preserve">60 <\/w:delText><\/w:r><\/w:del>/,
    )
    expect(xml).toMatch(
      /<w:ins [^>]*w:author="Ada Officer"[^>]*><w:r>.{0,200}?<w:t xml:space="preserve">30 <\/w:t><\/w:r><\/w:ins>/,
    )
  })

  it('has nothing but version and fingerprint to mark where nothing changed', async () => {
    const xml = documentXml(await tracked(aTender(), aTender()).write())
    const marked = [...xml.matchAll(/<w:(?:ins|del) [^>]*>(.*?)<\/w:(?:ins|del)>/gs)].map(([, inner]) =>
      wordsIn(inner ?? ''),
    )
    expect(marked).toEqual(['Version', 'Afterversion'])
  })

  it('is valid for the examples in every scope, against an empty past too', async () => {
    const programme = anExample('utrecht-like-programme')
    const after = {
      ...programme,
      lots: programme.lots.map((lot) => ({ ...lot, chargingPoints: lot.chargingPoints + 1 })),
    }
    const { number: _, ...now } = aVersion(after)
    const version = aVersion({ ...programme, lots: programme.lots.slice(0, 1) })
    for (const choice of [{ model: 'concession' }, { model: 'procurement' }, {}] as const) {
      const file = trackedFile(version, now, [version], theContent(), choice, by)
      expect(await validateWord(await file.write())).toEqual([])
    }
  })

  it('is valid whatever was typed, by whomever', async () => {
    const hostile = aTender({
      title: HOSTILE,
      lots: [aLot({ title: HOSTILE })],
      localRequirements: [
        {
          key: 'LOCAL-1',
          lots: ['1'],
          title: HOSTILE,
          clause: HOSTILE,
          treatment: 'mandatory',
          proof: [HOSTILE],
        },
      ],
    })
    const { number: _, ...now } = aVersion(hostile)
    for (const before of [aTender(), { ...hostile, title: `${HOSTILE}2` }]) {
      const version = aVersion(before)
      const file = trackedFile(version, now, [version], theContent(), {}, { ...by, author: HOSTILE })
      expect(await validateWord(await file.write())).toEqual([])
    }
  })
})
