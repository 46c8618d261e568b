import { Disclosure } from '../ui/disclosure'
import { FloorPicture } from './floor-picture'
import { FloorTable } from './floor-table'
import type { FloorYears } from './floor-years'

/** What binds a lot without being asked, over the years of installation: a picture, a table, and the sources. */
export function LegalFloor({
  floor,
  lotTitle,
  afir,
}: {
  floor: FloorYears
  lotTitle: string
  afir: boolean
}) {
  return (
    <section className="border-t border-line pt-5">
      <h3 className="m-0 mb-1">Legal floor</h3>
      <p className="lead">
        What the law asks of each point follows the day on which it is installed or renovated. It is never
        scored and never comes later.
      </p>
      {floor.bars.length === 0 ? (
        <p className="m-0">
          {afir
            ? 'No duty of this kind begins before the last installation of this lot.'
            : 'The authority’s country is not a Member State of the European Union: no floor of Union law is stated as fact.'}
        </p>
      ) : (
        <>
          <figure className="m-0 grid gap-6 xl:grid-cols-2" aria-label={`Legal floor of ${lotTitle}`}>
            <FloorPicture floor={floor} />
            <FloorTable floor={floor} />
          </figure>
          <Disclosure summary="Where this stands in the law">
            <ul className="m-0 pl-4 list-disc">
              {floor.bars.map(({ id, title, citation, status }) => (
                <li key={id}>
                  {title}: {citation}
                  {status === 'check' && <strong> – verify against the official text</strong>}
                </li>
              ))}
            </ul>
          </Disclosure>
        </>
      )}
    </section>
  )
}
