import type { ReactNode } from 'react'
import { RemoveRow } from '../ui/remove-row'

/** Rows of a few fields each, of which one can be added and any taken away. */
export function RowsFieldset({
  id,
  legend,
  hint,
  rows,
  noun,
  fields,
  add,
  remove,
}: {
  id: string
  legend: string
  hint: string
  /** The keys of the rows, in order. */
  rows: string[]
  /** What a row is called: "row", "class". */
  noun: string
  fields(row: number): ReactNode
  add(): void
  remove(row: number): void
}) {
  return (
    <fieldset id={id} className="grid min-w-0 gap-2">
      <legend className="label">{legend}</legend>
      <p className="hint">{hint}</p>
      {rows.map((key, row) => (
        <div key={key} className="flex flex-wrap items-end gap-3">
          {fields(row)}
          <RemoveRow what={`${noun} ${row + 1}`} remove={() => remove(row)} />
        </div>
      ))}
      <button type="button" className="btn btn-ghost justify-self-start" onClick={add}>
        {`Add a ${noun}`}
      </button>
    </fieldset>
  )
}
