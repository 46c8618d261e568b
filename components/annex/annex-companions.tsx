import { Icon } from '../ui/icon'
import { Link } from '../ui/link'
import { Notice } from '../ui/notice'

/** What goes beside the Word file: the PDF, the internal note, the list for a spreadsheet, and what changed. */
export function AnnexCompanions({
  pdf,
  note,
  list,
  versions,
  letterhead,
  unusedLook,
}: {
  /** Address of the PDF; absent where LibreOffice is not installed. */
  pdf?: string
  note: string
  list: string
  versions: string
  letterhead: string
  /** A look that is stored and not used: its file, and why. */
  unusedLook?: { name: string; reason: string }
}) {
  return (
    <div className="no-print mt-3">
      <h3 className="m-0 mb-1 text-[15px]">Beside the annex</h3>
      <ul className="m-0 flex list-none flex-wrap gap-x-5 gap-y-1 p-0">
        {pdf && <File href={pdf}>PDF of the annex</File>}
        <File href={note}>Internal file note (Word)</File>
        <File href={list}>List of requirements (Excel)</File>
        <li>
          <Link href={versions} className="tap">
            Versions and changes
          </Link>
        </li>
        <li>
          <Link href={letterhead} className="tap">
            Your own look
          </Link>
        </li>
      </ul>
      {unusedLook && (
        <Notice tone="warn">
          The look taken over from <strong className="break-words">{unusedLook.name}</strong> is not used:{' '}
          {unusedLook.reason}. The annex has that of the workbench.{' '}
          <Link href={letterhead}>See your own look</Link>.
        </Notice>
      )}
      {!pdf && <p className="hint">There is no PDF: LibreOffice is not installed where this program runs.</p>}
    </div>
  )
}

function File({ href, children }: { href: string; children: string }) {
  return (
    <li>
      <a href={href} className="tap inline-flex items-center gap-1.5" download>
        <Icon name="download" size={14} />
        {children}
      </a>
    </li>
  )
}
