import { formatDay } from '@/lib/domain/format-day'
import { ScrollTable } from '../ui/scroll-table'
import { Tag } from '../ui/tag'
import type { EvidenceTimeline as Data, EvidenceGroup } from './evidence-timeline-data'

/** Who can deliver what when: a picture by year, and a table that says the same and more. */
export function EvidenceTimeline({ data }: { data: Data }) {
  if (data.groups.length === 0)
    return (
      <p className="m-0 border-y border-line py-4 text-soft">
        No evidence yet. Ask suppliers what they can deliver when, and add a line for each answer: with three
        who can deliver at the first installation, it may be demanded.
      </p>
    )
  return (
    <div className="grid gap-6">
      {data.groups.map((group) => (
        <section key={group.requirement} aria-label={`Evidence on ${group.requirement}`}>
          <h4 className="m-0 text-base">
            {group.requirement} <span className="font-normal">{group.title}</span>
          </h4>
          <p className="m-0 mt-1 flex flex-wrap gap-1.5">
            {group.lots.map(({ lot, first, inTime, needed }) => (
              <Tag
                key={lot}
                tone={inTime >= needed ? 'ok' : 'warn'}
                icon={inTime >= needed ? 'check' : 'warn'}
              >
                Lot {lot}: {inTime} of {needed} suppliers {first ? `by ${formatDay(first)}` : 'named'}
              </Tag>
            ))}
          </p>
          <div className="mt-2 grid items-start gap-x-6 gap-y-3 lg:grid-cols-2">
            <Picture group={group} years={data.years} starts={data.starts} />
            <EvidenceTable group={group} />
          </div>
        </section>
      ))}
    </div>
  )
}

const ROW = 22
const TOP = 22

function Picture({
  group: { lines },
  years,
  starts,
}: {
  group: EvidenceGroup
  years: number[]
  starts: Data['starts']
}) {
  const [begin] = years
  if (begin === undefined) return <p className="m-0 text-sm text-soft">No dates yet, so no picture.</p>
  const at = (day: string) => `${Math.min(99.4, ((yearFraction(day) - begin) / years.length) * 100)}%`
  const height = TOP + lines.length * ROW + 4
  const every = Math.ceil(years.length / 6)
  return (
    <div aria-hidden="true">
      <svg width="100%" height={height} className="block overflow-visible" aria-hidden="true">
        {years.map((year, index) => (
          <g key={year}>
            <line
              x1={at(`${year}-01-01`)}
              x2={at(`${year}-01-01`)}
              y1={TOP - 6}
              y2={height}
              className="stroke-line"
            />
            {index % every === 0 && (
              <text x={at(`${year}-01-01`)} dx={3} y={12} fontSize={13} className="fill-soft">
                {year}
              </text>
            )}
          </g>
        ))}
        {lines.map(({ place, available }, index) => {
          const y = TOP + index * ROW
          return (
            <g key={place}>
              <rect
                x={available ? at(available) : 0}
                width={available ? `${100 - Number.parseFloat(at(available))}%` : '100%'}
                y={y + 3}
                height={14}
                className="fill-accent-soft stroke-accent"
                strokeDasharray={available ? undefined : '4 3'}
              />
            </g>
          )
        })}
        {starts.map(({ day }) => (
          <line
            key={day}
            x1={at(day)}
            x2={at(day)}
            y1={TOP - 6}
            y2={height}
            className="stroke-block"
            strokeWidth={2}
            strokeDasharray="5 3"
          />
        ))}
      </svg>
      <p className="m-0 mt-1 text-sm text-soft">
        Each bar is one line of the table, in its order, from the day on which it is available; dashed where
        no day is given.
        {starts.length > 0 &&
          ` The broken line: first installation, ${starts.map(({ day, lots }) => `${formatDay(day)} (${lots.length === 1 ? 'lot' : 'lots'} ${lots.join(', ')})`).join('; ')}.`}
      </p>
    </div>
  )
}

function EvidenceTable({ group: { requirement, lines } }: { group: EvidenceGroup }) {
  return (
    <ScrollTable label={`Who can deliver ${requirement}`}>
      <table className="table text-[15px]">
        <thead>
          <tr>
            <th scope="col">Supplier</th>
            <th scope="col">Available from</th>
            <th scope="col">Proof</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ place, supplier, available, proof }) => (
            <tr key={place}>
              <td>{supplier}</td>
              <td>{available ? formatDay(available) : 'no day given'}</td>
              <td>{proof?.trim() || 'none'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}

/** `2027-07-02` → about 2027.5. */
function yearFraction(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year + (month - 1) / 12 + (date - 1) / 365
}
