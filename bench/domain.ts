import { readFileSync } from 'node:fs'
import { unzipSync, zipSync } from 'fflate'
import { content } from '../lib/content/content'
import { makeAnnex } from '../lib/documents/annex'
import { assemble } from '../lib/domain/assembly/assemble'
import { assembleLots } from '../lib/domain/assembly/assemble-lots'
import { check } from '../lib/domain/checks/check'
import { parseTender } from '../lib/domain/parse-tender'
import { type Figure, median } from './measure'

/** Assembly, findings and Word file of the example with three lots. */
export async function domain(): Promise<Figure[]> {
  const everything = content()
  const text = readFileSync('content/examples/utrecht-like-programme.json', 'utf8')
  const parsed = parseTender(JSON.parse(text), everything)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const { tender } = parsed
  const assembly = assemble(tender, everything)
  const { resolvedLots, lots } = assembleLots(tender, everything)
  const clone = await median(200, () => structuredClone(assembly))
  const both = await median(200, () => assemble(tender, everything))
  const findings = await median(200, () => check(tender, everything, resolvedLots, lots))

  const annex = () => {
    const made = makeAnnex(tender, everything, { model: 'concession', draft: true })
    if (!made.ok) throw new Error(made.message)
    return made.write()
  }
  const files = unzipSync(await annex())
  const zip = await median(40, () => zipSync(files, { level: 6 }))
  const word = await median(40, annex)
  const copy = 'copying the finished assembly (structuredClone)'
  return [
    {
      what: 'assembly of three lots with findings',
      value: both,
      floor: clone,
      floorIs: copy,
      unit: 'ms',
      goal: '< 10',
    },
    {
      what: 'assembly of three lots',
      value: both - findings,
      floor: clone,
      floorIs: copy,
      unit: 'ms',
      goal: '< 5',
    },
    { what: 'findings of three lots', value: findings, floor: clone, floorIs: copy, unit: 'ms', goal: '< 5' },
    {
      what: 'Word annex of the example',
      value: word,
      floor: zip,
      floorIs: 'zipping the same XML',
      unit: 'ms',
      goal: '< 100',
    },
  ]
}
