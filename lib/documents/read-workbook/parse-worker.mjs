// Reads the cells of one workbook and ends: in a thread of its own, so that its heap and its time can be limited.
// Plain JavaScript, because the built server starts it as a file; the only place where the library reads.
import { parentPort, workerData } from 'node:worker_threads'
import { readXlsx } from 'hucre/xlsx'

const { bytes, range, rows: maxRows } = workerData

/** A cell as `GivenCell` of the domain describes it. */
function given(value, formula) {
  if (formula) return { kind: 'formula' }
  if (typeof value === 'number') return { kind: 'number', number: value }
  if (typeof value === 'string') return { kind: 'text', text: value }
  if (typeof value === 'boolean') return { kind: 'other', what: 'a truth value' }
  if (value instanceof Date) return { kind: 'other', what: 'a date' }
  return { kind: 'empty' }
}

const workbook = await readXlsx(bytes, { range, maxRows })
parentPort.postMessage(
  workbook.sheets.map(({ name, rows, cells }) => {
    const formulas = new Set()
    for (const [place, cell] of cells ?? []) if (cell.formula !== undefined) formulas.add(place)
    const found = []
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        const cell = given(value, formulas.delete(`${r},${c}`))
        if (cell.kind !== 'empty') found.push({ row: r + 1, column: c + 1, ...cell })
      })
    })
    for (const place of formulas) {
      const [r, c] = place.split(',').map(Number)
      found.push({ row: r + 1, column: c + 1, kind: 'formula' })
    }
    return { name, cells: found }
  }),
)
