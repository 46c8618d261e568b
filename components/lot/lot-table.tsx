import type { ReactNode } from 'react'
import { groupDigits } from '@/lib/domain/group-digits'
import { paths } from '@/lib/paths'
import { Link } from '../ui/link'

export interface LotLine {
  id: string
  title: string
  model: string
  /** "AC, 22 kW, public" */
  points: string
  chargingPoints: number
  stance: string
  /** Power and value are known. */
  described: boolean
  blocking: number
}

import { lotName } from './lot-name'

/** The lots of a tender with their main choices; `actions` stand under the title. */
export function LotTable({
  tenderId,
  lots,
  actions,
}: {
  tenderId: string
  lots: LotLine[]
  actions(lot: LotLine): ReactNode
}) {
  return (
    <table className="table" id="lots">
      <caption className="sr-only">Lots of this tender</caption>
      <thead>
        <tr>
          <th scope="col">Lot</th>
          <th scope="col">Model</th>
          <th scope="col" className="max-md:hidden">
            Charging points
          </th>
          <th scope="col" className="max-sm:hidden">
            Discharging
          </th>
        </tr>
      </thead>
      <tbody>
        {lots.map((lot) => (
          <tr key={lot.id}>
            <th scope="row">
              <Link href={paths.lot(tenderId, lot.id)} className="tap">
                {lotName(lot)}
              </Link>
              {!lot.described && (
                <p className="m-0 font-normal text-soft text-[15px]">
                  Open it to enter its points, their power, its dates and its value.
                </p>
              )}
              {lot.blocking > 0 && (
                <p className="m-0 font-normal text-block text-[15px]">
                  {lot.blocking} to mend before publication
                </p>
              )}
              <div className="-ml-2 font-normal text-[15px]">{actions(lot)}</div>
            </th>
            <td className="wrap-normal!">{lot.model}</td>
            <td className="max-md:hidden">
              {groupDigits(String(lot.chargingPoints))}
              <span className="block text-soft text-[15px]">{lot.points}</span>
            </td>
            <td className="max-sm:hidden">
              <Link
                href={paths.bidirectional(tenderId, lot.id)}
                className="tap"
                aria-label={`Bidirectional choice of lot ${lot.id}: ${lot.stance}`}
              >
                {lot.stance}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
