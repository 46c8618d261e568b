import { readFileSync } from 'node:fs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { content } from '../lib/content/content'
import { makeAnnex } from '../lib/documents/annex'
import { parseTender } from '../lib/domain/parse-tender'
import type { Tender } from '../lib/domain/tender'
import { type Figure, median } from './measure'

const LOTS = 50
const OWN = 300

/** A long annex, of 50 lots with 300 requirements of the city's own: from the tender to the packed file. */
export async function documents(): Promise<Figure[]> {
  const everything = content()
  const parsed = parseTender(
    JSON.parse(readFileSync('content/examples/utrecht-like-programme.json', 'utf8')),
    everything,
  )
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const tender = longTender(parsed.tender)
  const made = () => {
    const annex = makeAnnex(tender, everything, { model: 'concession', draft: true })
    if (!annex.ok) throw new Error(annex.message)
    return annex
  }
  const files = unzipSync(await made().write())
  const texts = Object.entries(files).map(
    ([name, data]) => [name, Buffer.from(data).toString('utf8')] as const,
  )
  const floor = await median(5, () =>
    zipSync(Object.fromEntries(texts.map(([name, text]) => [name, strToU8(text)])), { level: 6 }),
  )
  const value = await median(5, () => made().write())
  const annex = made()
  const write = await median(5, () => annex.write())
  const floorIs = 'the same XML as strings, zipped at the same level'
  return [
    {
      what: `annex of ${LOTS} lots with ${OWN} own requirements, from the tender on`,
      value,
      floor,
      floorIs,
      unit: 'ms',
      goal: '< 5×',
    },
    { what: 'writing the file of it alone', value: write, floor, floorIs, unit: 'ms', goal: '< 5×' },
  ]
}

function longTender(tender: Tender): Tender {
  const [first] = tender.lots
  if (!first) throw new Error('the example has no lot')
  const lots = Array.from({ length: LOTS }, (_, index) => ({
    ...first,
    id: String(index + 1),
    title: `${first.title}, district ${index + 1}`,
  }))
  const ids = lots.map(({ id }) => id)
  const evaluation = tender.evaluation[first.id]
  return {
    ...tender,
    lots,
    decisions: ids.flatMap((lot) =>
      tender.decisions.filter((one) => one.lot === first.id).map((one) => ({ ...one, lot })),
    ),
    acceptedFindings: [],
    marketEvidence: [],
    evaluation: evaluation ? Object.fromEntries(ids.map((id) => [id, evaluation])) : {},
    localRequirements: Array.from({ length: OWN }, (_, index) => ({
      key: `LOCAL-${index + 1}`,
      lots: ids.slice(0, 1 + (index % LOTS)),
      title: `Own requirement ${index + 1}`,
      clause: `The {party} shall keep the surroundings of each Charging Station free, and shall remove graffiti within ${index + 1} hours.`,
      treatment: 'mandatory' as const,
      proof: ['A monthly report with photographs'],
      rationale: 'Wish of the council',
    })),
  }
}
