import { readFileSync } from 'node:fs'
import { content } from '../lib/content/content'
import { makeAnnex } from '../lib/documents/annex'
import { trackedFile } from '../lib/documents/changes/tracked-file'
import { assembleLots } from '../lib/domain/assembly/assemble-lots'
import { changesBetween } from '../lib/domain/changes/changes-between'
import { parseTender } from '../lib/domain/parse-tender'
import type { Tender } from '../lib/domain/tender'
import { type Figure, median } from './measure'

/** The example before and after an ordinary round of corrections: the list of changes, and the file with tracked changes. */
export async function versions(): Promise<Figure[]> {
  const everything = content()
  const parsed = parseTender(
    JSON.parse(readFileSync('content/examples/utrecht-like-programme.json', 'utf8')),
    everything,
  )
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const state = (tender: Tender) => ({ tender, lots: assembleLots(tender, everything).lots })
  const before = { ...state(parsed.tender), number: 1, name: 'First', day: '2026-12-01' }
  const now = state(corrected(parsed.tender))
  const choice = { model: 'concession' } as const
  const by = { author: 'Bench', date: '2026-12-02T09:00:00Z' }
  const tracked = await median(40, () => trackedFile(before, now, [before], everything, choice, by).write())
  const annex = await median(40, () => {
    const made = makeAnnex(now.tender, everything, { ...choice, draft: true }, { earlier: [before] })
    if (!made.ok) throw new Error(made.message)
    return made.write()
  })
  const changes = await median(200, () => changesBetween(before, now))
  const copy = await median(200, () => structuredClone([before.lots, now.lots]))
  return [
    {
      what: 'annex of the example with tracked changes',
      value: tracked,
      floor: annex,
      floorIs: 'the annex itself',
      unit: 'ms',
      goal: '< 300',
    },
    {
      what: 'changes between two versions of the example',
      value: changes,
      floor: copy,
      floorIs: 'copying both states (structuredClone)',
      unit: 'ms',
      goal: '< 20',
    },
  ]
}

function corrected(tender: Tender): Tender {
  return {
    ...tender,
    dates: { ...tender.dates, tendersDue: '2027-03-31' },
    lots: tender.lots.map((lot) => ({ ...lot, chargingPoints: lot.chargingPoints + 10 })),
    decisions: [
      ...tender.decisions.filter(({ requirement }) => requirement !== 'GEN-3' && requirement !== 'SC-10'),
      ...tender.lots.flatMap(({ id: lot }) => [
        { requirement: 'GEN-3', lot, treatment: 'excluded' as const, rationale: 'Covered elsewhere' },
        { requirement: 'SC-10', lot, proof: 'A report each quarter', rationale: 'Asked by the market' },
      ]),
    ],
  }
}
