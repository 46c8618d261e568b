import { ScrollTable } from '../ui/scroll-table'
import type { FloorYears } from './floor-years'

/** What the law asks of points by the year of their installation, with citations. */
export function FloorTable({ floor }: { floor: FloorYears }) {
  return (
    <ScrollTable label="Legal floor by year of installation">
      <table className="table text-[15px]">
        <thead>
          <tr>
            <th scope="col">Installed in</th>
            <th scope="col">The law asks, whatever you choose</th>
          </tr>
        </thead>
        <tbody>
          {floor.spans.map(({ first, last, duties }) => (
            <tr key={first}>
              <th scope="row" className="whitespace-nowrap">
                {first === last ? first : `${first} to ${last}`}
              </th>
              <td>
                {duties.length === 0 && <span className="text-soft">Nothing of this kind</span>}
                <ul className="m-0 list-none p-0">
                  {duties.map(({ bar, when }) => (
                    <li key={bar.id}>
                      {bar.title}
                      <span className="text-soft">
                        {' '}
                        ({bar.requirement}
                        {when !== 'all year' && `, ${when}`})
                      </span>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}
