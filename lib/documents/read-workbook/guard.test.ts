import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeWorkbook } from '../workbook/write-workbook'
import { guard } from './guard'
import { readWorkbook } from './read-workbook'
import type { RefusedWorkbook } from './refused-workbook'
import { hostileFiles } from './testing/hostile-files'

let good: Uint8Array
let hostile: Record<string, () => Uint8Array>
beforeAll(async () => {
  good = await writeWorkbook(
    [
      {
        name: 'Lot "1" & more',
        widths: [10],
        frozen: { rows: 1, columns: 0 },
        cells: [
          { row: 1, column: 1, look: 'text', value: '=1+1' },
          { row: 2, column: 2, look: 'number', value: 0.1 },
          { row: 3, column: 3, look: 'result', formula: 'B2*2' },
        ],
        restrictions: [],
      },
    ],
    [],
    { title: 'Good', language: 'en' },
  )
  hostile = hostileFiles(good)
})

function made(name: string): Uint8Array {
  const make = hostile[name]
  if (!make) throw new Error(`no hostile file ${name}`)
  return make()
}

function refusal(bytes: Uint8Array): RefusedWorkbook {
  const guarded = guard(bytes)
  if (guarded.ok) throw new Error('not refused')
  return guarded
}

describe('an upload that no form is', () => {
  it('is read when it is a plain workbook: text stays text, a formula is seen as one', async () => {
    const read = await readWorkbook(good)
    if (!read.ok) throw new Error(read.message)
    const [sheet] = read.sheets
    expect(sheet?.name).toBe('Lot "1" & more')
    expect(sheet?.cellAt(1, 1)).toMatchObject({ kind: 'text', text: '=1+1' })
    expect(sheet?.cellAt(2, 2)).toMatchObject({ kind: 'number', number: 0.1 })
    expect(sheet?.cellAt(3, 3)).toMatchObject({ kind: 'formula' })
    expect(sheet?.cellAt(9, 9)).toEqual({ kind: 'empty' })
  })

  it.each([
    ['bomb', 'expands'],
    ['bomb in a part that nobody reads', 'expands'],
    ['macro part', 'macros'],
    ['macro type', 'macros'],
    ['external link', 'linked to other files'],
    ['embedding', 'embedded'],
    ['path upwards', 'leads out of the file'],
    ['same name in capitals', 'twice'],
    ['far cell', 'XFD1048576'],
    ['hundreds of thousands of cells', 'more cells than a form'],
    ['document type', 'no spreadsheet program'],
  ])('is refused early and in one sentence: %s', (name, sentence) => {
    const bytes = made(name)
    const refused = refusal(bytes)
    expect(refused.kind).toBe('refused')
    expect(refused.message).toContain(sentence)
  })

  it('names sheet and cell of what stands outside', () => {
    expect(refusal(made('far cell'))).toMatchObject({
      sheet: 'Lot "1" & more',
      cell: 'XFD1048576',
    })
  })

  it.each([
    ['empty', new Uint8Array()],
    ['a text', strToU8('Key;Answer')],
    ['an old .xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
    ['a packed file without a workbook', zipSync({ 'letter.txt': strToU8('Dear city') })],
  ])('is called unreadable when it is no workbook: %s', (_, bytes) => {
    expect(refusal(bytes).kind).toBe('unreadable')
  })

  it('is called unreadable at every length to which a workbook can be cut off', () => {
    for (let length = 0; length < good.length; length += 97) {
      const guarded = guard(good.subarray(0, length))
      expect(guarded.ok).toBe(false)
    }
  })

  it.each(['endless tag', 'endless attributes'])(
    'comes to an end of an %s, and reads nothing of it',
    async (name) => {
      const bytes = made(name)
      guard(bytes)
      const read = await readWorkbook(bytes)
      expect(read.ok && read.sheets.some((sheet) => sheet.cellAt(1, 2).kind === 'text')).toBe(false)
    },
  )

  it('never takes the process far above what it had', () => {
    const before = process.memoryUsage.rss()
    for (const make of Object.values(hostile)) guard(make())
    expect(process.memoryUsage.rss() - before).toBeLessThan(300_000_000)
  })

  it('is what the guard unpacked and nothing else: a second directory at the end is never seen', () => {
    const guarded = guard(good)
    expect(guarded.ok && guarded.clean.length).toBeLessThan(20_000_000)
    const twice = new Uint8Array(good.length * 2)
    twice.set(good)
    twice.set(good, good.length)
    expect(refusal(twice).message).toContain('twice')
  })
})
