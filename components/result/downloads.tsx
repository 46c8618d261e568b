import { paths } from '@/lib/paths'
import { Icon } from '../ui/icon'

/** What can be taken along: the report first, then what others recompute the result with. */
export function Downloads({
  tenderId,
  lotId,
  draft,
  drawn,
}: {
  tenderId: string
  lotId: string
  /** The report is marked so while something is missing. */
  draft: boolean
  /** Lots have settled a rank: the public formats leave it shared. */
  drawn: boolean
}) {
  const files = [
    {
      href: paths.reportFile(tenderId, lotId),
      title: draft ? 'Evaluation report, draft (Word)' : 'Evaluation report (Word)',
      about: 'Bids, exclusions with reasons, scores with rationales, the calculation of every total',
      main: true,
    },
    {
      href: paths.matrixFile(tenderId, { lot: lotId, filled: true }),
      title: 'Scoring workbook, filled in (Excel)',
      about: 'The same bids with live formulas, which give the same totals',
    },
    {
      href: paths.evaluationFile(tenderId, lotId),
      title: 'Evaluation file (JSON)',
      about: 'Model and bids, so that anyone can recompute the result',
    },
  ]
  return (
    <section className="no-print mt-8 border-t border-line pt-5">
      <h3 className="m-0 mb-3">Take it along</h3>
      <ul className="m-0 grid list-none gap-3 p-0">
        {files.map(({ href, title, about, main }) => (
          <li key={href} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <a href={href} className={`btn ${main ? '' : 'btn-ghost'}`}>
              <Icon name="download" size={14} />
              {title}
            </a>
            <span className="text-soft text-[15px]">{about}</span>
          </li>
        ))}
      </ul>
      {drawn && (
        <p className="hint mt-3">
          Lots were drawn: the report has the draw and the ranks that follow from it. Workbook and evaluation
          file show what can be recomputed, which is the shared rank.
        </p>
      )}
    </section>
  )
}
