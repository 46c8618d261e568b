import type { ComponentProps } from 'react'
import { LinePlot } from '@/components/criteria/trial/line-plot'
import { TornadoTable } from '@/components/criteria/trial/tornado-table'
import { EvidenceTimeline } from '@/components/market/evidence-timeline'
import { StackedBar } from '@/components/result/stacked-bar'
import { PagesNav } from '@/components/ui/pages-nav'
import { ScrollTable } from '@/components/ui/scroll-table'

const BIDS = [
  { bid: 'A', parts: [24, 19, 6] },
  { bid: 'B', parts: [20, 21, 3] },
]
const SUPPLIERS = {
  years: [2027, 2028],
  starts: [{ day: '2027-06-01', lots: ['1'] }],
  groups: [
    {
      requirement: 'BD-20',
      title: 'Protocol for discharging',
      lines: [
        { place: 0, supplier: 'Example Supplier A', available: '2027-03-01', proof: 'A certificate' },
        { place: 1, supplier: 'Example Supplier B', available: '2028-02-01' },
      ],
      lots: [{ lot: '1', first: '2027-06-01', inTime: 1, needed: 3 }],
    },
  ],
}
const PRICE: ComponentProps<typeof LinePlot>['curve'] = {
  kind: 'line',
  x: 'value',
  lines: [
    {
      points: [
        { x: '0.3', points: '35' },
        { x: '0.6', points: '0' },
      ],
    },
  ],
}
const LEADS = [
  {
    criterion: 'price',
    down: { margin: '-1/2', flips: true },
    up: { margin: '4', flips: false },
  },
  { criterion: 'service', bid: 'B', down: { margin: '3', flips: false } },
]
const CRITERIA = [
  { id: 'price', title: 'Tariff to the user' },
  { id: 'service', title: 'Service' },
]

/** Tables, and the pictures that stand beside them. */
export function Figures() {
  return (
    <section aria-labelledby="figures" className="grid gap-6">
      <h2 id="figures" className="m-0">
        Tables and figures
      </h2>
      <ScrollTable label="Points of two bids">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Bid</th>
              <th scope="col">Points</th>
              <th scope="col" className="num">
                Total
              </th>
            </tr>
          </thead>
          <tbody>
            {BIDS.map(({ bid, parts }) => (
              <tr key={bid}>
                <th scope="row">{bid}</th>
                <td className="w-1/2 min-w-40">
                  <StackedBar parts={parts} most={60} />
                </td>
                <td className="num">{parts.reduce((sum, part) => sum + part, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <LinePlot
          title="Tariff to the user"
          curve={PRICE}
          unit="EUR/kWh"
          marks={[{ bid: 'A', x: '0.4', points: '23.33' }]}
        />
        <div>
          <TornadoTable bars={LEADS} evaluation={{ criteria: CRITERIA }} />
        </div>
      </div>
      <EvidenceTimeline data={SUPPLIERS} />
      <PagesNav page={2} pages={3} href={(page) => `#page-${page}`} />
    </section>
  )
}
