import { expect, it } from 'vitest'
import { aLot, aTender, theContent } from '../../domain/testing/a-tender'
import { makeAnnex } from '../annex'

/** The number of Charging Points as the table of lots gives it. */
function pointsInTable(chargingPoints: number): string | undefined {
  const made = makeAnnex(aTender({ lots: [aLot({ chargingPoints })] }), theContent(), { draft: true })
  if (!made.ok) throw new Error(made.message)
  const at = made.blocks.findIndex((block) => block.kind === 'heading' && block.id === 'section-lots')
  const table = made.blocks.slice(at).find((block) => block.kind === 'table')
  return table?.rows[0]?.[2]?.toString()
}

it.each([
  [600, '600'],
  [1200, '1200'],
  [12_000, '12\u00a0000'],
])(
  '%i Charging Points are grouped in the table of lots as every other figure of the annex',
  (points, words) => {
    expect(pointsInTable(points)).toBe(words)
  },
)
