import type { TableBlock, TableCell } from '@/lib/documents/block'
import { MarkedText } from '../requirement/marked-text'
import { ScrollTable } from '../ui/scroll-table'

/** A table of the annex: caption, column heads, and where a row has a name, its first cell as such. */
export function TableView({ block: { caption, columns, rows, rowHeaders } }: { block: TableBlock }) {
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  return (
    <ScrollTable label={caption}>
      <table
        className={`table relative mb-4 font-sans text-sm ${columns.length > 3 ? 'min-w-[34rem] table-fixed' : 'sm:table-fixed'}`}
      >
        <caption className="mb-1 text-left font-semibold">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, width, align }) => (
              <th
                key={title}
                scope="col"
                className={align === 'end' ? 'num' : undefined}
                style={{ width: `${(100 * width) / total}%` }}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a printed table have no other name
            <tr key={index}>
              {row.map((cell, place) => {
                const column = columns[place]
                const props = {
                  className: `whitespace-pre-line ${column?.align === 'end' ? 'num' : ''}`,
                  children: <CellView cell={cell} />,
                }
                return rowHeaders && place === 0 ? (
                  <th
                    key={column?.title}
                    scope="row"
                    {...props}
                    className={`${props.className} text-sm! [overflow-wrap:break-word]!`}
                  />
                ) : (
                  <td key={column?.title ?? place} {...props} />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}

/** What stands in a cell; a field looks as it does before anybody filled it in. */
function CellView({ cell }: { cell: TableCell }) {
  if (cell === '') return <span className="sr-only">to be filled in</span>
  if (typeof cell === 'string') return <MarkedText text={cell} />
  return cell.map((field) => (
    <span key={field.tag} className="block text-soft">
      {field.control === 'check' ? `☐ ${field.label}` : field.placeholder}
    </span>
  ))
}
