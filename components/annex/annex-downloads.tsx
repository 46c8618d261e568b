import { Icon } from '../ui/icon'
import { Link } from '../ui/link'

/** The Word file: final where nothing stands in its way, else the reason in its place; as a draft always. */
export function AnnexDownloads({
  final,
  draft,
  refusal,
  slow,
}: {
  /** Addresses of the files. */
  final: string
  draft: string
  /** Why there is no final file, and where that is mended. */
  refusal?: { message: string; href?: string; link?: string }
  /** The page numbers of the final file are worked out first. */
  slow: boolean
}) {
  return (
    <div className="no-print">
      <div className="flex flex-wrap gap-2">
        {refusal ? (
          <button type="button" className="btn" disabled aria-describedby="why-no-final">
            <Icon name="download" size={14} />
            Word annex, final
          </button>
        ) : (
          <a href={final} className="btn" download>
            <Icon name="download" size={14} />
            Word annex, final
          </a>
        )}
        <a href={draft} className="btn btn-ghost" download>
          <Icon name="download" size={14} />
          Word annex, draft
        </a>
      </div>
      {slow && !refusal && (
        <p className="hint mt-1.5">
          The final file and the PDF take some seconds: the page numbers of the contents are worked out first.
        </p>
      )}
      {refusal && (
        <p id="why-no-final" className="m-0 mt-1.5 flex items-start gap-1.5 text-[15px] text-block">
          <span className="mt-1">
            <Icon name="block" size={14} />
          </span>
          <span>
            No final file yet: {refusal.message}.{' '}
            {refusal.href && (
              <Link href={refusal.href} className="tap font-semibold">
                {refusal.link}
              </Link>
            )}
          </span>
        </p>
      )}
    </div>
  )
}
