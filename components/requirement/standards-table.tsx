import type { Standard } from '@/lib/domain/content/standard'
import { ScrollTable } from '../ui/scroll-table'
import { STATE_WORDS } from './state-words'

/** The standards of a requirement: how the clause cites them, and what has become of the edition that the source names. */
export function StandardsTable({ standards }: { standards: Standard[] }) {
  if (standards.length === 0) return <p className="m-0 text-[15px] text-soft">It cites no standard.</p>
  return (
    <ScrollTable label="Standards cited">
      <table className="table text-[15px]">
        <thead>
          <tr>
            <th scope="col">Cited as</th>
            <th scope="col">Edition</th>
            <th scope="col">State</th>
            <th scope="col">Today</th>
          </tr>
        </thead>
        <tbody>
          {standards.map(({ id, citation, title, edition, state, today }) => (
            <tr key={id}>
              <td>
                <b className="font-semibold">{citation}</b>
                <span className="block text-sm text-soft">{title}</span>
              </td>
              <td>{edition}</td>
              <td>{STATE_WORDS[state]}</td>
              <td>{today}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}
